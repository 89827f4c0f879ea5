import type { DiffChange } from '../api/types.ts';

/** The changes by type, types and changes in the order of the answer. */
export function changesByType(changes: DiffChange[]): { type: DiffChange['type']; changes: DiffChange[] }[] {
  const by = new Map<DiffChange['type'], DiffChange[]>();
  for (const c of changes) by.set(c.type, [...(by.get(c.type) ?? []), c]);
  return [...by].map(([type, changes]) => ({ type, changes }));
}
