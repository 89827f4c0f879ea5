import type { GraphUnit } from '../api/types.ts';
import { leastWriting, rowOfLabel, type Spot, sizeOf, spotOf } from './spot.ts';
import { type Measure, wrap } from './text.ts';

const [near, far] = [26, 46]; // px from the side to the ends of the bow, and from there on to its middle
const largest = 7.5; // radius: the rows are close together
const label = 18; // px from a unit to its name, and a little
const tallest = 520; // px of a stage that has little room
const [tight, loose] = [1.5, 30]; // px between two rows

/**
 * A unit at the side and its neighbours on a bow from top to bottom, every name to the right
 * of it in rows of its own, those of the unit itself in the middle. Many are placed so
 * that all of them can be read when the drawing is seen as small as names may get.
 */
export function bow(centre: GraphUnit, others: GraphUnit[], width: number, measure: Measure): Spot[] {
  const large = placed(centre, others, { width, tall: tallest }, measure);
  if (large.fits) return large.spots;
  return placed(centre, others, { width: width / leastWriting, tall: tallest / leastWriting }, measure).spots;
}

type Room = { width: number; tall: number };

function placed(centre: GraphUnit, others: GraphUnit[], room: Room, measure: Measure) {
  const wide = room.width - near - far - 2 * label;
  const rows = others.map(u => wrap(u.name, wide, measure));
  const name = wrap(centre.name, wide, measure);
  const free = name.length * rowOfLabel + 28; // in the middle
  const text = rows.reduce((h, l) => h + l.length * rowOfLabel, 0);
  const room1 = (room.tall - free - text) / Math.max(1, others.length);
  const between = Math.min(loose, Math.max(tight, room1));
  const tall = text + between * others.length + free;
  const half = Math.max(tall, 160) / 2 + 20;
  const spots: Spot[] = [];
  let y = -tall / 2;
  let above = true;
  for (const [i, u] of others.entries()) {
    const h = (rows[i]?.length ?? 1) * rowOfLabel + between;
    if (above && y + h > -free / 2) {
      y = Math.max(y, -free / 2) + free;
      above = false;
    }
    const x = near + far * Math.sqrt(1 - ((y + h / 2) / half) ** 2);
    const spot = spotOf(u, x, y + h / 2, rows[i] ?? [], 'start', measure);
    spots.push({ ...spot, size: Math.min(largest, sizeOf(u)) });
    y += h;
  }
  return {
    fits: room1 >= 6,
    spots: [spotOf(centre, 0, 0, name, 'start', measure), ...spots],
  };
}
