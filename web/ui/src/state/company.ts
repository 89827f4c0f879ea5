import type { SharedCompetence, UnitRef } from '../api/types.ts';

export type Company = { unit: string; competences: SharedCompetence[] };

/** With whom a unit shares competences: who shares most comes first, classes and groups last, then by name. */
export function companyOf(
  competences: SharedCompetence[],
  unit: string,
  name: (id: string) => UnitRef,
  compare: (a: string, b: string) => number,
): Company[] {
  const by = new Map<string, SharedCompetence[]>();
  for (const c of competences) for (const u of c.units) if (u !== unit) by.set(u, [...(by.get(u) ?? []), c]);
  const group = (id: string) => Number(['class', 'group'].includes(name(id).kind));
  return [...by]
    .map(([unit, competences]) => ({ unit, competences }))
    .sort(
      (a, b) =>
        group(a.unit) - group(b.unit) ||
        b.competences.length - a.competences.length ||
        compare(name(a.unit).name, name(b.unit).name),
    );
}
