import type { Doubt } from '../api/types.ts';

/** The doubt the link names, else the first that waits, else the first. */
export function doubtAt(all: Doubt[], key: string): Doubt | undefined {
  return all.find(d => d.key === key) ?? all.find(d => !d.decision) ?? all[0];
}

/** The doubt that a key leads to: the neighbour in the list, or the next that waits once this one is decided. */
export function doubtFor(
  all: Doubt[],
  key: string,
  press: 'ArrowDown' | 'ArrowUp' | 'decided',
): Doubt | undefined {
  const i = all.findIndex(d => d.key === key);
  switch (press) {
    case 'ArrowDown':
      return all[Math.min(i + 1, all.length - 1)];
    case 'ArrowUp':
      return all[Math.max(i - 1, 0)];
    case 'decided':
      return [...all.slice(i + 1), ...all.slice(0, i)].find(d => !d.decision);
  }
}

/** The kinds of doubt, and those that are decided, with how many there are of each. */
export function countDoubts(all: Doubt[]): { id: string; count: number }[] {
  const kinds = [...new Set(all.map(d => d.kind as string))].sort();
  const decided = all.filter(d => d.decision).length;
  return [
    ...kinds.map(id => ({ id, count: all.filter(d => d.kind === id).length })),
    ...(decided ? [{ id: 'decided', count: decided }] : []),
  ];
}

/** The doubts left when some kinds, or those that are decided, are hidden; the one that is open stays. */
export const siftDoubts = (all: Doubt[], hide: string[], open: string): Doubt[] =>
  all.filter(
    d => d.key === open || !(hide.includes(d.kind) || (hide.includes('decided') && Boolean(d.decision))),
  );
