import type { SharedAnswer, SharedCompetence, UnitRef } from '../api/types.ts';
import { type Page, pageOf } from './page.ts';

type Row = { competence: SharedCompetence; held: boolean[] }; // held: in the order of the columns
export type Matrix = { units: UnitRef[]; rows: Row[] }; // the units are the columns
export type Sieve = { q: string; least: number; units: string[] };

/** The competences that pass: all words in the name or a passage, enough holders, all of the units among them. */
export function sift(all: SharedCompetence[], { q, least, units }: Sieve): SharedCompetence[] {
  const wanted = q.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  return all.filter(c => {
    if (c.units.length < least || !units.every(u => c.units.includes(u))) return false;
    const text = [c.name, ...c.functions.map(f => f.text)].join(' ').toLocaleLowerCase('it');
    return wanted.every(w => text.includes(w));
  });
}

/**
 * Units by competences, ordered so that what is held together stands together: each
 * list is walked from its fullest line to the most alike (Jaccard) of those left.
 * Ties fall to the fuller, then to the lesser id. O(n² · m) for n lines of m places.
 */
export function matrix(answer: SharedAnswer, competences: SharedCompetence[]): Matrix {
  const holders = new Map(competences.map(c => [c.id, new Set(c.units)]));
  const held = new Map<string, Set<string>>();
  for (const c of competences) for (const u of c.units) held.set(u, (held.get(u) ?? new Set()).add(c.id));
  const byID = new Map(answer.units.map(u => [u.id, u]));
  const units = chain(held).map(id => byID.get(id) ?? { id, name: id, kind: 'other' as const });
  const place = new Map(units.map((u, i) => [u.id, i]));
  const mean = (c: SharedCompetence) =>
    c.units.reduce((n, u) => n + (place.get(u) ?? 0), 0) / Math.max(1, c.units.length);
  const rows = [...competences]
    .sort((a, b) => mean(a) - mean(b) || b.units.length - a.units.length || (a.id < b.id ? -1 : 1))
    .map(competence => ({
      competence,
      held: units.map(u => holders.get(competence.id)?.has(u.id) ?? false),
    }));
  return { units, rows };
}

const [cells, fewest] = [15_000, 30]; // of a page, at about; rows of a page, at least

/**
 * Some rows of a matrix, and only the columns that they need: what is held together stands
 * together, so that these are few. One that is not large is one page.
 */
export function pageOfMatrix({ units, rows }: Matrix, number: number): { grid: Matrix; page: Page<Row> } {
  const page = pageOf(rows, number, Math.max(fewest, Math.floor(cells / Math.max(1, units.length))));
  const needed = units.map((_, j) => page.rows.some(r => r.held[j]));
  const kept = <T>(all: T[]) => all.filter((_, j) => needed[j]);
  const grid = { units: kept(units), rows: page.rows.map(r => ({ ...r, held: kept(r.held) })) };
  return { grid, page };
}

function chain(lines: Map<string, Set<string>>): string[] {
  const left = [...lines.keys()].sort(
    (a, b) => (lines.get(b)?.size ?? 0) - (lines.get(a)?.size ?? 0) || (a < b ? -1 : 1),
  );
  const out: string[] = [];
  for (let here = left.shift(); here !== undefined; ) {
    out.push(here);
    const set = lines.get(here) ?? new Set();
    let [best, at] = [-1, -1];
    for (const [i, id] of left.entries()) {
      const like = jaccard(set, lines.get(id) ?? new Set());
      if (like > best) [best, at] = [like, i];
    }
    here = at < 0 ? undefined : left.splice(at, 1)[0];
  }
  return out;
}

function jaccard(a: Set<string>, b: Set<string>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / Math.max(1, a.size + b.size - both);
}

/** The held cell that an arrow key leads to from another: along the row, or to the nearest of the next row that has one. */
export function stepIn(grid: Matrix, row: number, column: number, key: string): [number, number] | undefined {
  const here = grid.rows[row];
  if (!here) return undefined;
  const along = (j: number): [number, number] | undefined => (j < 0 ? undefined : [row, j]);
  switch (key) {
    case 'ArrowRight':
      return along(here.held.indexOf(true, column + 1));
    case 'ArrowLeft':
      return column === 0 ? undefined : along(here.held.lastIndexOf(true, column - 1));
    case 'Home':
      return along(here.held.indexOf(true));
    case 'End':
      return along(here.held.lastIndexOf(true));
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = row + (key === 'ArrowDown' ? 1 : -1);
      const held = (grid.rows[next]?.held ?? []).flatMap((h, j) => (h ? [j] : []));
      if (!held.length) return undefined;
      return [next, held.reduce((a, b) => (Math.abs(b - column) < Math.abs(a - column) ? b : a))];
    }
  }
}
