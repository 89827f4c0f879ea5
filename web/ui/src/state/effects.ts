import type { Effect } from '../api/types.ts';

/** The effects by type, types and effects in the order of the answer. */
export function byType(effects: Effect[]): { type: Effect['type']; effects: Effect[] }[] {
  const by = new Map<Effect['type'], Effect[]>();
  for (const e of effects) by.set(e.type, [...(by.get(e.type) ?? []), e]);
  return [...by].map(([type, effects]) => ({ type, effects }));
}
