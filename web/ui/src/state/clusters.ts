import type { SharedCompetence } from '../api/types.ts';

/** Units that hold some competences together, and nobody else does. */
export type Cluster = { units: string[]; competences: SharedCompetence[] };

/** The competences by those who hold them; those who hold most first, then those who are more, then by id. */
export function clusters(all: SharedCompetence[]): Cluster[] {
  const by = new Map<string, Cluster>();
  for (const c of all) {
    const units = [...new Set(c.units)].sort();
    const key = units.join(' ');
    const at = by.get(key) ?? { units, competences: [] };
    at.competences.push(c);
    by.set(key, at);
  }
  return [...by.entries()]
    .sort(
      ([a, x], [b, y]) =>
        y.competences.length - x.competences.length || y.units.length - x.units.length || (a < b ? -1 : 1),
    )
    .map(([, c]) => c);
}

const least = 3; // words that two names begin with, before it is worth saying

/** How many characters a name has in common with the one before it, in whole words; 0 where that is little. */
export function sameStart(name: string, before: string): number {
  const [a, b] = [name.split(/(?<=\s)/), before.split(/(?<=\s)/)];
  let n = 0;
  while (n < a.length - 1 && a[n] === b[n]) n++;
  return n < least ? 0 : a.slice(0, n).join('').length;
}
