import { Taken } from './boxes.ts';
import { discRect, labelRect, type Spot } from './spot.ts';

/** A spot as it stands on the screen. */
export type Seen = { spot: Spot; x: number; y: number; weight: number };

/**
 * Whose label is written: the weightier first, each that covers no disc and no label written before.
 * Those of `always` are written whatever they cover.
 */
export function labelled(seen: Seen[], always: Set<string>): Set<string> {
  const written = new Set<string>();
  const taken = new Taken();
  const discs = new Map(seen.map(s => [s.spot.id, discRect(s.spot, s.x, s.y)]));
  for (const d of discs.values()) taken.add(d);
  const order = [...seen].sort(
    (a, b) =>
      Number(always.has(b.spot.id)) - Number(always.has(a.spot.id)) ||
      b.weight - a.weight ||
      (a.spot.id < b.spot.id ? -1 : 1),
  );
  for (const { spot, x, y } of order) {
    const box = labelRect(spot, x, y);
    if (!always.has(spot.id) && !taken.free(box, discs.get(spot.id))) continue;
    written.add(spot.id);
    taken.add(box);
  }
  return written;
}
