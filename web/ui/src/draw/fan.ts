import type { Line } from '../state/network.ts';
import type { Spot } from './spot.ts';

const step = 26; // px between the middles of two lines that join the same units
const narrow = 4.5; // px between two of them where lines do not bend

/** How far each line bends at its middle, so that lines between the same two units stand side by side. By key. */
export const bends = (lines: Line[]): Map<string, number> => sides(lines, step);

/** How far each line runs beside its way where lines are straight, to the left as one goes. By key; none where a line is alone. */
export const asides = (lines: Line[]): Map<string, number> => sides(lines, narrow);

function sides(lines: Line[], step: number): Map<string, number> {
  const pairs = new Map<string, Line[]>();
  for (const l of lines) {
    const pair = l.from < l.to ? `${l.from} ${l.to}` : `${l.to} ${l.from}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), l]);
  }
  const bend = new Map<string, number>();
  for (const all of pairs.values()) {
    all.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const [i, l] of all.entries()) {
      const side = (i - (all.length - 1) / 2) * step;
      bend.set(l.key, l.from < l.to ? side : -side);
    }
  }
  return bend;
}

type Point = { x: number; y: number };
export type Curve = { d: string; middle: Point };

/** From the rim of one disc to that of the other, bent to the left of its way by so many px. */
export function curve(a: Point, b: Point, from: Spot, to: Spot, bend: number): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const c = {
    x: (a.x + b.x) / 2 + (-dy / length) * bend * 2,
    y: (a.y + b.y) / 2 + (dx / length) * bend * 2,
  };
  const start = towards(a, bend ? c : b, from.size);
  const end = towards(b, bend ? c : a, to.size + 2);
  const middle = {
    x: bend ? (start.x + 2 * c.x + end.x) / 4 : (start.x + end.x) / 2,
    y: bend ? (start.y + 2 * c.y + end.y) / 4 : (start.y + end.y) / 2,
  };
  const d = bend
    ? `M${r(start.x)} ${r(start.y)}Q${r(c.x)} ${r(c.y)} ${r(end.x)} ${r(end.y)}`
    : `M${r(start.x)} ${r(start.y)}L${r(end.x)} ${r(end.y)}`;
  return { d, middle };
}

const r = (v: number) => Math.round(v * 10) / 10;

function towards(a: Point, b: Point, by: number): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: a.x + (dx / length) * by, y: a.y + (dy / length) * by };
}
