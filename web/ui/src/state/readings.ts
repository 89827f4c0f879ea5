import type { Citation, Edge, Graph, StepType } from '../api/types.ts';

/** What a reading is: a unit, one of its functions, or a relation by its type. */
export const readingKinds = ['unit', 'function', 'reports_to', 'collaborates_with', 'belongs_to'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** One thing that was read from some lines of a source. */
export type Reading = {
  key: string;
  kind: ReadingKind;
  unit: string; // that it is about; the start of a relation
  other?: string; // the end of a relation
  text?: string; // of a function
  edge?: Edge;
  citation: Citation;
};

const typeOf = (e: Edge) => e.type.toLowerCase() as Exclude<StepType, 'shares_competence'>;

/** All that was read from one source, by line, then units, functions and relations, then in the order of the edition. */
export function readings(graph: Graph, source: string): Reading[] {
  const out: Reading[] = [];
  const add = (key: string, of: Citation[], reading: Omit<Reading, 'key' | 'citation'>) => {
    for (const [i, citation] of of.entries())
      if (citation.source === source) out.push({ ...reading, key: `${key} ${i}`, citation });
  };
  for (const u of graph.units) add(`unit ${u.id}`, u.citations, { kind: 'unit', unit: u.id });
  for (const f of graph.functions)
    add(`function ${f.id}`, f.citations, { kind: 'function', unit: f.unit, text: f.text });
  for (const e of graph.edges)
    add(`${e.type} ${e.from} ${e.to} ${e.mode ?? ''}`, e.citations, {
      kind: typeOf(e),
      unit: e.from,
      other: e.to,
      edge: e,
    });
  const rank = (r: Reading) => readingKinds.indexOf(r.kind);
  return out.sort((a, b) => a.citation.line_start - b.citation.line_start || rank(a) - rank(b));
}

/** The readings of each line that has any; one of several lines stands at each of them. */
export function byLine(all: Reading[]): Map<number, Reading[]> {
  const by = new Map<number, Reading[]>();
  for (const r of all)
    for (let n = r.citation.line_start; n <= r.citation.line_end; n++) {
      const at = by.get(n);
      if (at) at.push(r);
      else by.set(n, [r]);
    }
  return by;
}

export function countKinds(all: Reading[]): { id: ReadingKind; count: number }[] {
  return readingKinds
    .map(id => ({ id, count: all.filter(r => r.kind === id).length }))
    .filter(k => k.count > 0);
}

/** A stretch of a line with the kinds that were read from it; none: it was not read. */
export type Stretch = { text: string; kinds: ReadingKind[] };

/**
 * Cuts a line where what was read begins and ends. A function or quote found in the line
 * marks its words; one that is not there as it stands (repaired, or of several lines) marks
 * the whole line.
 */
export function stretches(line: string, readings: Reading[]): Stretch[] {
  if (!line) return [];
  const spans = readings.map(r => ({ kind: r.kind, ...find(line, [r.text, r.citation.quote]) }));
  const cuts = [...new Set([0, line.length, ...spans.flatMap(s => [s.start, s.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? line.length;
    const over = spans.filter(s => s.start <= start && s.end >= end).map(s => s.kind);
    return { text: line.slice(start, end), kinds: readingKinds.filter(k => over.includes(k)) };
  });
}

/** Where the first of some words that stand in the line begin and end; the whole line where none do. */
function find(line: string, words: (string | undefined)[]): { start: number; end: number } {
  for (const w of words) {
    const sought = (w ?? '').trim();
    const start = sought ? line.indexOf(sought) : -1;
    if (start >= 0) return { start, end: start + sought.length };
  }
  return { start: 0, end: line.length };
}

/** The read line that a key leads to from another; the same where there is none further. */
export function lineFor(key: string, lines: number[], from: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return lines.find(n => n > from) ?? from;
    case 'ArrowUp':
      return lines.findLast(n => n < from) ?? from;
    case 'Home':
      return lines[0];
    case 'End':
      return lines.at(-1);
  }
}
