import type { UnitRef } from '../api/types.ts';

/** Looks a unit up among those an answer mentions. */
export function namer(units: UnitRef[]): (id: string) => UnitRef {
  const by = new Map(units.map(u => [u.id, u]));
  return id => by.get(id) ?? { id, name: id, kind: 'other' };
}
