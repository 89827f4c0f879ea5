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
