import type { Line, Network } from '../state/network.ts';
import { type Camera, onScreen } from './camera.ts';
import type { Field, Spot } from './spot.ts';

type Point = { x: number; y: number };
/** A straight line as it stands on the screen, from the rim of one disc to that of the other. */
export type Run = { line: Line; a: Point; b: Point };

/** With more units than this the collaborations of all would be a blot: only those of the marked unit are drawn. */
const mostCrossed = 1500;
export const crowded = (net: Network): boolean => net.units.length > mostCrossed;

/** Whether a line is drawn in a network of many units, where a unit or a line is marked. */
export const drawn = (l: Line, crowd: boolean, unit: string, line: string): boolean =>
  !crowd || l.type !== 'collaborates_with' || l.key === line || l.from === unit || l.to === unit;

/** Where a line runs, `aside` px to the left of its way as one goes; none where an end has no place. */
export function runOf(line: Line, field: Field, camera: Camera, aside: number): Run | undefined {
  const [from, to] = [field.spots.get(line.from), field.spots.get(line.to)];
  if (!from || !to) return undefined;
  const [p, q] = [onScreen(camera, from), onScreen(camera, to)];
  const length = Math.hypot(q.x - p.x, q.y - p.y) || 1;
  const [x, y] = [(q.x - p.x) / length, (q.y - p.y) / length];
  const [start, end] = [Math.min(from.size, length / 2), Math.min(to.size, length / 2)];
  return {
    line,
    a: { x: p.x + x * start - y * aside, y: p.y + y * start + x * aside },
    b: { x: q.x - x * end - y * aside, y: q.y - y * end + x * aside },
  };
}

const onDisc = 3; // px around a disc that still are the disc
const onLine = 5; // px from a line that still are the line
const nearDisc = 9; // px around a disc that are it where there is no line

/** What is at a point of the screen: the unit whose disc it is, else the nearest line, else a unit nearby. */
export function aimedAt(
  p: Point,
  net: Network,
  field: Field,
  camera: Camera,
  lines: Iterable<Run>,
): { unit?: string; line?: Line } {
  let near: { spot: Spot; far: number } | undefined;
  for (const u of net.units) {
    const spot = field.spots.get(u.id);
    if (!spot) continue;
    const q = onScreen(camera, spot);
    const far = Math.hypot(q.x - p.x, q.y - p.y) - spot.size;
    if (far <= nearDisc && (!near || far < near.far)) near = { spot, far };
  }
  if (near && near.far <= onDisc) return { unit: near.spot.id };
  let best: { line: Line; far: number } | undefined;
  for (const { line, a, b } of lines) {
    const far = distance(p, a, b);
    if (far <= onLine && (!best || far < best.far)) best = { line, far };
  }
  return best ? { line: best.line } : { unit: near?.spot.id };
}

/** From a point to the nearest of the points between a and b. */
function distance(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, t));
  return Math.hypot(a.x + at * dx - p.x, a.y + at * dy - p.y);
}
