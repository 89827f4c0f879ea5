import type { GraphAnswer, GraphStep, GraphUnit } from '../api/types.ts';
import type { Link } from './link.ts';
import { expansions, shownOf } from './scene.ts';

/** A line of the drawing: a step between two units that are drawn. */
export type Line = GraphStep & { key: string; parts: string[] };
/** A unit and those of its neighbours that no earlier unit brought. */
export type Round = { centre: string; near: string[] };
export type Network = {
  graph: GraphAnswer; // all there is to place
  units: GraphUnit[]; // as they are placed
  lines: Line[];
  rounds: Round[]; // all that has a place, drawn or not; empty for the whole edition
  rest: Map<string, number>; // of an expanded unit: neighbours that are not drawn
};
export type Entry = { id: string; count: number };
export type Legend = Record<'types' | 'bases' | 'modes' | 'confidences' | 'kinds', Entry[]>;

export const basisOf = (s: GraphStep) => (s.through ? 'inherited' : (s.basis ?? 'stated'));
export const confidenceOf = (s: GraphStep) => s.confidence ?? 'certain';
const partsOf = (s: GraphStep) => [s.from, s.type, s.to, ...(s.through ? [s.through] : [])];
const lineOf = (s: GraphStep): Line => {
  const parts = partsOf(s);
  return { ...s, parts, key: parts.join(' ') };
};

/** What is drawn of the answer: the units of the scene, what the legend hides left out, and the lines among them. */
export function network(graph: GraphAnswer, link: Link): Network {
  const all = expansions(link);
  if (all.length === 0) return filtered(graph, link, graph.units, [], new Map());
  const byID = new Map(graph.units.map(u => [u.id, u]));
  const placed = new Set<string>();
  const rounds: Round[] = [];
  const shown = new Set<string>();
  const rest = new Map<string, number>();
  for (const [i, { id, most }] of all.entries()) {
    if (!byID.has(id)) continue;
    const order = neighbours(graph, id, byID);
    const near = order.slice(0, shownOf(order.length, most));
    const open = !link.shut.includes(id);
    if (open || i === 0) shown.add(id);
    if (open) for (const n of near) shown.add(n);
    if (open && near.length < order.length) rest.set(id, order.length - near.length);
    placed.add(id);
    const fresh = near.filter(n => !placed.has(n));
    for (const n of fresh) placed.add(n);
    rounds.push({ centre: id, near: fresh });
  }
  const units = [...placed].filter(id => shown.has(id)).flatMap(id => byID.get(id) ?? []);
  return filtered(graph, link, units, rounds, rest);
}

function filtered(
  graph: GraphAnswer,
  link: Link,
  scene: GraphUnit[],
  rounds: Round[],
  rest: Map<string, number>,
): Network {
  const hidden = new Set(link.hide);
  const away = new Set(link.away);
  const there = new Map(scene.filter(u => !away.has(u.id) && !hidden.has(u.kind)).map(u => [u.id, u]));
  const steps = graph.steps.filter(s => there.has(s.from) && there.has(s.to));
  const lines = linesOf(steps, link).filter(s => passes(s, hidden));
  const joined = new Set(lines.flatMap(l => [l.from, l.to]));
  const open = new Set(openOnes(link));
  const bare = hidden.size === 0 && rounds.length === 0;
  const units = [...there.values()].filter(u => bare || joined.has(u.id) || open.has(u.id));
  return { graph, units, lines, rounds, rest };
}

const openOnes = (link: Link) =>
  expansions(link)
    .filter((e, i) => i === 0 || !link.shut.includes(e.id))
    .map(e => e.id);

/** Between neighbours only what was asked for: a ring of units that all know each other would be a tangle. */
function linesOf(steps: GraphStep[], link: Link): Line[] {
  const open = new Set(openOnes(link));
  const every = open.size === 0 || link.among;
  return steps.filter(s => every || open.has(s.from) || open.has(s.to)).map(lineOf);
}

function passes(s: GraphStep, hidden: Set<string>): boolean {
  if (hidden.size === 0) return true;
  if (hidden.has(s.type) || hidden.has(basisOf(s)) || hidden.has(confidenceOf(s))) return false;
  return !s.modes?.length || s.modes.some(x => !hidden.has(x));
}

/** Who is one step away: superiors first, then groups, collaborations, members, subordinates, each in the order of the act. */
function neighbours(graph: GraphAnswer, unit: string, byID: Map<string, GraphUnit>): string[] {
  const side = new Map<string, number>();
  for (const s of graph.steps) {
    const other = s.from === unit ? s.to : s.to === unit ? s.from : undefined;
    if (other && byID.has(other)) side.set(other, Math.min(side.get(other) ?? 9, sideOf(s, unit)));
  }
  const line = (id: string) => byID.get(id)?.line ?? 0;
  return [...side].sort(([a, x], [b, y]) => x - y || line(a) - line(b) || (a < b ? -1 : 1)).map(([id]) => id);
}

function sideOf(s: GraphStep, unit: string): number {
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

/** The entries of the legend with their counts before anything is hidden. */
export function legend(graph: GraphAnswer, link: Link): Legend {
  const { units, lines } = network(graph, { ...link, hide: [] });
  return {
    types: counted(lines.map(l => l.type)),
    bases: counted(lines.map(basisOf)),
    modes: counted(lines.flatMap(l => l.modes ?? [])),
    confidences: counted(lines.map(confidenceOf)),
    kinds: counted(units.map(u => u.kind)),
  };
}

function counted(all: string[]): Entry[] {
  const by = new Map<string, number>();
  for (const x of all) by.set(x, (by.get(x) ?? 0) + 1);
  return [...by]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
