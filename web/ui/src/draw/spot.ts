import type { GraphUnit } from '../api/types.ts';
import { bounds, type Rect } from './boxes.ts';
import type { Reach } from './camera.ts';
import type { Measure } from './text.ts';

/** Where a unit stands, and its label beside or below it. Lengths are px of a drawing that is not zoomed. */
export type Spot = {
  id: string;
  x: number;
  y: number;
  size: number; // radius
  lines: string[];
  wide: number; // of the longest line
  row: number; // height of a line
  anchor: 'start' | 'end' | 'middle';
};
export type Field = { spots: Map<string, Spot>; box: Rect };

/** Heights of a line of a label, where there is room and in a whole network. */
export const [rowOfLabel, smallRow] = [16, 14];
const beside = 6;

/** The label of a spot that stands at x and y on the screen. */
export function labelRect(s: Spot, x = s.x, y = s.y): Rect {
  const tall = s.lines.length * s.row;
  if (s.anchor === 'middle')
    return {
      left: x - s.wide / 2,
      right: x + s.wide / 2,
      top: y + s.size + 3,
      bottom: y + s.size + 3 + tall,
    };
  const near = s.size + beside;
  const [left, right] = s.anchor === 'start' ? [x + near, x + near + s.wide] : [x - near - s.wide, x - near];
  return { left, right, top: y - tall / 2, bottom: y + tall / 2 };
}

export const discRect = (s: Spot, x = s.x, y = s.y): Rect => ({
  left: x - s.size,
  right: x + s.size,
  top: y - s.size,
  bottom: y + s.size,
});

/** The disc and the label. */
export const spotRect = (s: Spot): Rect => bounds([labelRect(s), discRect(s)]);

/** How far the disc and the label reach from where the unit stands. */
export function reachOf(s: Spot): Reach {
  const r = spotRect(s);
  const reach = { left: r.left - s.x, right: r.right - s.x, top: r.top - s.y, bottom: r.bottom - s.y };
  return { x: s.x, y: s.y, reach };
}

/** Where the first line of a label begins, on its base line. */
export function labelStart(s: Spot, x: number, y: number): { x: number; y: number } {
  const r = labelRect(s, x, y);
  const at = s.anchor === 'middle' ? x : s.anchor === 'start' ? r.left : r.right;
  return { x: at, y: r.top + s.row * 0.75 };
}

export const leastWriting = 0.8; // 14 px are 11

/** Discs and labels shrink with a drawing that is seen smaller, so that they stay apart, as far as they can be read. */
export const writing = (k: number): number => Math.min(1, Math.max(leastWriting, k));

/** The field with discs and labels so many times as large, at the same places. */
export function written({ spots, box }: Field, by: number): Field {
  if (by === 1) return { spots, box };
  const small = (s: Spot) => ({ ...s, size: s.size * by, wide: s.wide * by, row: s.row * by });
  return { spots: new Map([...spots].map(([id, s]) => [id, small(s)])), box };
}

export const fieldOf = (spots: Map<string, Spot>): Field => ({
  spots,
  box: bounds([...spots.values()].map(spotRect)),
});

/** Larger for a unit with more relations, never so that it hides others. */
export const sizeOf = (u: GraphUnit): number => Math.min(13, 5 + Math.sqrt(u.degree) * 1.2);

/** A class or group is drawn as a square, any other unit as a disc. */
export const square = (kind: string) => kind === 'class' || kind === 'group';

export function spotOf(
  u: GraphUnit,
  x: number,
  y: number,
  lines: string[],
  anchor: Spot['anchor'],
  measure: Measure,
): Spot {
  return {
    id: u.id,
    x: Math.round(x),
    y: Math.round(y),
    size: sizeOf(u),
    lines,
    wide: Math.max(0, ...lines.map(measure)),
    row: rowOfLabel,
    anchor,
  };
}
