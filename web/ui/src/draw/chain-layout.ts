import type { Path, Step, UnitRef } from '../api/types.ts';
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
export type Hop = { key: string; step: Step; d: string; x: number; y: number };
export type Chain = { stops: Stop[]; hops: Hop[]; width: number; height: number };

const [widest, least, lineHeight, padding, gap] = [196, 150, 17, 8, 14]; // px; a box is between the first two wide
const [farthest, nearest] = [92, 44]; // room between two columns
const down = 44; // room between two rows, where the chain runs down

/**
 * Draws paths with their shared parts once: a unit stands in the column (or, where
 * it runs down, the row) of its greatest distance from the start in any of them.
 */
export function layoutChain(
  paths: Path[],
  name: (id: string) => UnitRef,
  vertical: boolean,
  measure: Measure,
  most = Infinity, // px that there are from side to side
): Chain {
  const ranks = ranked(paths);
  const { boxWidth, across } = vertical ? { boxWidth: widest, across: 0 } : spread(ranks.length, most);
  const boxes = ranks.map(ids =>
    ids.map(id => {
      const lines = wrap(name(id).name, boxWidth - 26, measure);
      return {
        id,
        kind: name(id).kind,
        lines,
        width: boxWidth,
        height: lines.length * lineHeight + 2 * padding,
        x: 0,
        y: 0,
      };
    }),
  );
  const long = (rank: Stop[]) => rank.reduce((n, b) => n + (vertical ? b.width : b.height) + gap, -gap);
  const longest = Math.max(...boxes.map(long));
  let at = 0;
  for (const rank of boxes) {
    let side = (longest - long(rank)) / 2;
    for (const b of rank) {
      [b.x, b.y] = vertical ? [side, at] : [at, side];
      side += (vertical ? b.width : b.height) + gap;
    }
    at += vertical ? Math.max(...rank.map(b => b.height)) + down : boxWidth + across;
  }
  const stops = boxes.flat();
  const hops = hopsOf(paths, boxes, vertical);
  return {
    stops,
    hops,
    width: Math.max(...stops.map(b => b.x + b.width)),
    height: Math.max(...stops.map(b => b.y + b.height)),
  };
}

/** Columns as wide and as far from each other as there is room for; where there is too little, the drawing is wider. */
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

function hopsOf(paths: Path[], boxes: Stop[][], vertical: boolean): Hop[] {
  const hops = new Map<string, Hop>();
  const at = new Map(boxes.flat().map(b => [b.id, b]));
  const drawn = new Map<string, number>(); // lines between two boxes so far: different kinds stand side by side
  for (const p of paths)
    for (const [i, step] of p.steps.entries()) {
      const key = `${step.from} ${step.to} ${step.type}`;
      const a = at.get(p.units[i] ?? '');
      const b = at.get(p.units[i + 1] ?? '');
      if (!a || !b || hops.has(key)) continue;
      const pair = [a.id, b.id].sort().join(' ');
      const n = drawn.get(pair) ?? 0;
      drawn.set(pair, n + 1);
      hops.set(key, { key, step, ...curve(a, b, n, step.forward, vertical) });
    }
  return [...hops.values()];
}

/** From the rim of one box to that of the other, in the direction of the step. */
function curve(a: Stop, b: Stop, n: number, forward: boolean, vertical: boolean) {
  const shift = (n % 2 ? -1 : 1) * Math.ceil(n / 2) * 12;
  const [x1, y1] = vertical
    ? [a.x + a.width / 2 + shift, a.y + a.height]
    : [a.x + a.width, a.y + a.height / 2 + shift];
  const [x2, y2] = vertical ? [b.x + b.width / 2 + shift, b.y] : [b.x, b.y + b.height / 2 + shift];
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const d = vertical
    ? forward
      ? `M${x1} ${y1}C${x1} ${my} ${x2} ${my} ${x2} ${y2}`
      : `M${x2} ${y2}C${x2} ${my} ${x1} ${my} ${x1} ${y1}`
    : forward
      ? `M${x1} ${y1}C${mx} ${y1} ${mx} ${y2} ${x2} ${y2}`
      : `M${x2} ${y2}C${mx} ${y2} ${mx} ${y1} ${x1} ${y1}`;
  return { d, x: mx, y: my };
}
