import type { Path, Step, UnitRef } from '../api/types.ts';
import { besides, type Line, lanesOf, portsOf, type Span } from './chain-lanes.ts';
import { type Measure, wrap } from './text.ts';

export type Stop = {
  id: string;
  kind: string;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
};
export type Hop = { key: string; step: Step; d: string };
export type Chain = { stops: Stop[]; hops: Hop[]; width: number; height: number };

const [widest, least, lineHeight, padding, gap] = [196, 150, 17, 8, 14]; // px; a box is between the first two wide
const [farthest, nearest] = [92, 44]; // room between two columns
const down = 44; // room between two rows, where the chain runs down
const phone = 600; // px; with less room it runs down

/**
 * Draws paths with their shared parts once: a unit stands in the column (or, where
 * there is too little room for that, the row) of its greatest distance from the start in
 * any of them. What does not fit as rows either is one box below the other.
 */
export function layoutChain(
  paths: Path[],
  name: (id: string) => UnitRef,
  measure: Measure,
  most: number, // px that there are from side to side
): Chain {
  const ranks = ranked(paths);
  const box = (width: number) => (id: string) => {
    const lines = wrap(name(id).name, width - 26, measure);
    const height = lines.length * lineHeight + 2 * padding;
    return { id, kind: name(id).kind, lines, width, height, x: 0, y: 0 };
  };
  const across = ranks.length * least + (ranks.length - 1) * nearest;
  if (most >= phone && across <= most) return inColumns(paths, ranks, most, box);
  const wide = Math.min(widest, perRow(ranks, most));
  if (wide >= least && !skips(paths, ranks)) return inRows(paths, ranks, wide, box);
  return stacked(paths, ranks.flat(), most, box);
}

type ToBox = (width: number) => (id: string) => Stop;

/** How wide a box can be where the longest row fits. */
function perRow(ranks: string[][], most: number): number {
  const longest = Math.max(...ranks.map(r => r.length));
  return (most - (longest - 1) * gap) / longest;
}

/** Whether a step passes by a row: it would run behind the boxes there. */
function skips(paths: Path[], ranks: string[][]): boolean {
  const rank = new Map(ranks.flatMap((ids, i) => ids.map(id => [id, i] as const)));
  const at = (id: string | undefined) => rank.get(id ?? '') ?? 0;
  return paths.some(p => p.units.slice(1).some((id, i) => at(id) - at(p.units[i]) !== 1));
}

function inColumns(paths: Path[], ranks: string[][], most: number, toBox: ToBox): Chain {
  const { boxWidth, across } = spread(ranks.length, most);
  const boxes = ranks.map(ids => ids.map(toBox(boxWidth)));
  const long = (rank: Stop[]) => rank.reduce((n, b) => n + b.height + gap, -gap);
  const longest = Math.max(...boxes.map(long));
  for (const [i, rank] of boxes.entries()) {
    let y = (longest - long(rank)) / 2;
    for (const b of rank) {
      [b.x, b.y] = [i * (boxWidth + across), y];
      y += b.height + gap;
    }
  }
  return chainOf(boxes.flat(), hopsOf(paths, boxes.flat(), sideways));
}

function inRows(paths: Path[], ranks: string[][], width: number, toBox: ToBox): Chain {
  const boxes = ranks.map(ids => ids.map(toBox(width)));
  const long = (rank: Stop[]) => rank.length * (width + gap) - gap;
  const longest = Math.max(...boxes.map(long));
  let y = 0;
  for (const rank of boxes) {
    for (const [i, b] of rank.entries()) [b.x, b.y] = [(longest - long(rank)) / 2 + i * (width + gap), y];
    y += Math.max(...rank.map(b => b.height)) + down;
  }
  return chainOf(boxes.flat(), hopsOf(paths, boxes.flat(), downwards));
}

/** What joins neighbours runs straight down, all else in lanes at their side. */
function stacked(paths: Path[], ids: string[], most: number, toBox: ToBox): Chain {
  const place = new Map(ids.map((id, i) => [id, i]));
  const spans = stepsOf(paths).map(({ key, step, from, to }): Span => {
    return { key, type: step.type, ends: [place.get(from) ?? 0, place.get(to) ?? 0] };
  });
  const lanes = lanesOf(spans, most);
  const { side } = lanes;
  const boxes = ids.map(toBox(Math.min(most - side, 2 * widest)));
  const joined = new Set(spans.filter(s => !lanes.lanes.has(s.key)).map(s => Math.min(...s.ends)));
  let y = 0;
  for (const [i, b] of boxes.entries()) {
    [b.x, b.y] = [side, y];
    y += b.height + (joined.has(i) ? down : gap);
  }
  const ports = portsOf(spans, lanes, boxes);
  return chainOf(
    boxes,
    hopsOf(paths, boxes, (a, b, n, key) => {
      const [lane, at] = [lanes.lanes.get(key), ports.get(key)];
      return lane && at ? besides(lane.x, side, at) : downwards(a, b, n, key);
    }),
  );
}

const chainOf = (stops: Stop[], hops: Hop[]): Chain => ({
  stops,
  hops,
  width: Math.max(...stops.map(b => b.x + b.width)),
  height: Math.max(...stops.map(b => b.y + b.height)),
});

/** Columns as wide and as far from each other as there is room for. */
function spread(columns: number, most: number) {
  const between = (boxWidth: number) => (most - columns * boxWidth) / Math.max(1, columns - 1);
  const boxWidth = between(widest) >= nearest ? widest : least;
  return { boxWidth, across: Math.max(nearest, Math.min(farthest, between(boxWidth))) };
}

function ranked(paths: Path[]): string[][] {
  const rank = new Map<string, number>();
  for (const p of paths)
    for (const [i, id] of p.units.entries()) rank.set(id, Math.max(i, rank.get(id) ?? 0));
  const ranks: string[][] = [];
  for (const [id, i] of rank) {
    ranks[i] ??= [];
    ranks[i].push(id);
  }
  return [...ranks].map(r => r ?? []).filter(r => r.length > 0);
}

/** Each step once, with the units that a path goes from and to by it. */
function stepsOf(paths: Path[]): { key: string; step: Step; from: string; to: string }[] {
  const steps = new Map<string, { key: string; step: Step; from: string; to: string }>();
  for (const p of paths)
    for (const [i, step] of p.steps.entries()) {
      const key = `${step.from} ${step.to} ${step.type}`;
      const [from, to] = [p.units[i], p.units[i + 1]];
      if (from && to && !steps.has(key)) steps.set(key, { key, step, from, to });
    }
  return [...steps.values()];
}

/** How a line runs from one box to another, of which `n` were drawn before. */
type Run = (a: Stop, b: Stop, n: number, key: string) => Line;

function hopsOf(paths: Path[], boxes: Stop[], run: Run): Hop[] {
  const at = new Map(boxes.map(b => [b.id, b]));
  const drawn = new Map<string, number>(); // lines between two boxes so far: different kinds stand side by side
  return stepsOf(paths).flatMap(({ key, step, from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b) return [];
    const pair = [a.id, b.id].sort().join(' ');
    const n = drawn.get(pair) ?? 0;
    drawn.set(pair, n + 1);
    const { there, back } = run(a, b, n, key);
    return [{ key, step, d: step.forward ? there : back }];
  });
}

const aside = (n: number) => (n % 2 ? -1 : 1) * Math.ceil(n / 2) * 12;

/** From the right of one box to the left of the other. */
const sideways: Run = (a, b, n) => {
  const [x1, y1] = [a.x + a.width, a.y + a.height / 2 + aside(n)];
  const [x2, y2] = [b.x, b.y + b.height / 2 + aside(n)];
  const x = (x1 + x2) / 2;
  return {
    there: `M${x1} ${y1}C${x} ${y1} ${x} ${y2} ${x2} ${y2}`,
    back: `M${x2} ${y2}C${x} ${y2} ${x} ${y1} ${x1} ${y1}`,
  };
};

/** From the foot of one box to the head of the other. */
const downwards: Run = (a, b, n) => {
  const [x1, y1] = [a.x + a.width / 2 + aside(n), a.y + a.height];
  const [x2, y2] = [b.x + b.width / 2 + aside(n), b.y];
  const y = (y1 + y2) / 2;
  return {
    there: `M${x1} ${y1}C${x1} ${y} ${x2} ${y} ${x2} ${y2}`,
    back: `M${x2} ${y2}C${x2} ${y} ${x1} ${y} ${x1} ${y1}`,
  };
};
