import type { GraphAnswer, GraphStep, GraphUnit } from '../api/types.ts';

/** A line of the drawing: the step that joins two units, drawn once a type and direction. */
export type Line = GraphStep & { inherited: boolean };
export type Network = { centre: GraphUnit; around: GraphUnit[]; lines: Line[] };
export type Entry = { id: string; count: number };

/** What of the answer is around the unit: who is one step away, in the order of the drawing, and every line among them. */
export function network(graph: GraphAnswer, unit: string, hide: string[]): Network | undefined {
  const centre = graph.units.find(u => u.id === unit);
  if (!centre) return undefined;
  const units = new Map(graph.units.filter(u => u.id === unit || !hide.includes(u.kind)).map(u => [u.id, u]));
  const steps = graph.steps.filter(s => units.has(s.from) && units.has(s.to) && !hide.includes(entryOf(s)));
  const near = new Set(steps.filter(s => s.from === unit || s.to === unit).flatMap(s => [s.from, s.to]));
  const place = new Map<string, number>();
  for (const s of steps) {
    const other = s.from === unit ? s.to : s.to === unit ? s.from : undefined;
    if (other) place.set(other, Math.min(place.get(other) ?? 9, side(s, unit)));
  }
  const around = [...units.values()]
    .filter(u => u.id !== unit && near.has(u.id))
    .sort(
      (a, b) => (place.get(a.id) ?? 9) - (place.get(b.id) ?? 9) || a.line - b.line || (a.id < b.id ? -1 : 1),
    );
  const lines = steps
    .filter(s => near.has(s.from) && near.has(s.to) && (s.from === unit || s.to === unit))
    .map(s => ({ ...s, inherited: Boolean(s.through) }));
  return { centre, around, lines };
}

/** Superiors first, then groups, collaborations, members, subordinates: clockwise from the top. */
function side(s: GraphStep, unit: string): number {
  const up = s.from === unit;
  switch (s.type) {
    case 'reports_to':
      return up ? 0 : 4;
    case 'belongs_to':
      return up ? 1 : 3;
    default:
      return 2;
  }
}

const entryOf = (s: GraphStep) => (s.through ? 'inherited' : s.type);

/** The entries of the legend with their counts before anything is hidden. */
export function legend(graph: GraphAnswer, unit: string): { kinds: Entry[]; lines: Entry[] } {
  const whole = network(graph, unit, []);
  if (!whole) return { kinds: [], lines: [] };
  return { kinds: count(whole.around.map(u => u.kind)), lines: count(whole.lines.map(entryOf)) };
}

function count(all: string[]): Entry[] {
  const by = new Map<string, number>();
  for (const x of all) by.set(x, (by.get(x) ?? 0) + 1);
  return [...by]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
