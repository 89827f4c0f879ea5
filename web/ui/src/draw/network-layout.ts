import type { GraphUnit } from '../api/types.ts';
import type { Round } from '../state/network.ts';
import type { Pin } from '../state/scene.ts';
import { type Rect, Taken } from './boxes.ts';
import { type Field, fieldOf, rowOfLabel, type Spot, sizeOf, spotRect } from './spot.ts';
import { type Measure, wrap } from './text.ts';

/** `aside`: the labels leave no room beside the name in the middle, so rows are kept free for it. */
export type Shape = { width: number; height: number; label: number; aside: boolean };
/** The ring of the first unit where there is room, and where there is little. */
export const shapes = {
  wide: { width: 940, height: 520, label: 220, aside: false },
  narrow: { width: 352, height: 520, label: 112, aside: true },
} satisfies Record<string, Shape>;

const [margin, between, apart] = [10, 8, 70];
const rowsOfColumn = 14;

type Known = (id: string) => GraphUnit | undefined;

/**
 * Places the units round by round, as they came to be drawn: the first in the middle
 * with its neighbours on an ellipse, those of each later unit in columns outside it,
 * where they cover nothing. A later round moves nothing that stands. Deterministic.
 */
export function layoutRounds(
  rounds: Round[],
  known: Known,
  pins: Pin[],
  shape: Shape,
  measure: Measure,
): Field {
  const spots = new Map<string, Spot>();
  const put = (s: Spot | undefined) => s && spots.set(s.id, s);
  for (const [i, round] of rounds.entries()) {
    move(spots, pins, i);
    const centre = known(round.centre);
    const near = round.near.flatMap(id => known(id) ?? []);
    if (!centre) continue;
    if (i === 0) for (const s of ring(centre, near, shape, measure)) put(s);
    else {
      const here = spots.get(centre.id) ?? aside(centre, spots, measure);
      put(here);
      for (const s of columns(here, near, spots, measure)) put(s);
    }
  }
  move(spots, pins, rounds.length);
  return fieldOf(spots);
}

function move(spots: Map<string, Spot>, pins: Pin[], after: number) {
  for (const p of pins) {
    const s = p.after === after && spots.get(p.id);
    if (s) spots.set(p.id, { ...s, x: p.x, y: p.y });
  }
}

/** The unit in the middle and its neighbours clockwise from the top, each label outside in rows of its own. */
function ring(centre: GraphUnit, near: GraphUnit[], shape: Shape, measure: Measure): Spot[] {
  const half = Math.ceil(near.length / 2);
  const rows = near.map(u => wrap(u.name, shape.label, measure));
  const heightOf = (from: number, to: number) =>
    rows.slice(from, to).reduce((h, l) => h + l.length * rowOfLabel + between, 0);
  const tall = Math.max(shape.height, Math.max(heightOf(0, half), heightOf(half, rows.length)) + 2 * margin);
  const reach = Math.max(30, shape.width / 2 - shape.label - 22);
  const name = wrap(centre.name, shape.aside ? shape.width - 40 : Math.min(190, 2 * reach - 36), measure);
  const free = shape.aside ? name.length * rowOfLabel + 44 : 0; // in the middle, from side to side
  const spots: Spot[] = [];
  const side = (from: number, to: number, direction: 1 | -1) => {
    const more = Math.min(
      46,
      Math.max(0, tall - 2 * margin - free - heightOf(from, to)) / Math.max(1, to - from),
    );
    let y = -(heightOf(from, to) + more * (to - from) + free) / 2;
    let above = free > 0;
    const order = near.slice(from, to).map((u, i) => ({ u, lines: rows[from + i] ?? [] }));
    for (const { u, lines } of direction === 1 ? order : order.reverse()) {
      const h = lines.length * rowOfLabel + between + more;
      if (above && y + h > -free / 2) {
        y = Math.max(y, -free / 2) + free;
        above = false;
      }
      const middle = y + h / 2;
      y += h;
      const t = Math.min(1, Math.abs(middle / (tall / 2)));
      const x = direction * reach * (0.35 + 0.65 * Math.sqrt(1 - t * t));
      spots.push(spot(u, x, middle, lines, direction === 1 ? 'start' : 'end', measure));
    }
  };
  side(0, half, 1);
  side(half, near.length, -1);
  return [spot(centre, 0, free ? 20 - free / 2 : 0, name, 'middle', measure), ...spots];
}

function spot(
  u: GraphUnit,
  x: number,
  y: number,
  lines: string[],
  anchor: Spot['anchor'],
  measure: Measure,
): Spot {
  const wide = Math.max(0, ...lines.map(measure));
  return {
    id: u.id,
    x: Math.round(x),
    y: Math.round(y),
    size: sizeOf(u),
    lines,
    wide,
    row: rowOfLabel,
    anchor,
  };
}

/** Beside all that stands: for a unit that nothing drawn is next to. */
function aside(u: GraphUnit, spots: Map<string, Spot>, measure: Measure): Spot {
  const right = fieldOf(spots).box.right;
  return spot(u, right + apart, 0, wrap(u.name, shapes.wide.label, measure), 'start', measure);
}

/** The neighbours in columns on the outer side of the unit, the rows nearest to it first, none over what stands. */
function columns(here: Spot, near: GraphUnit[], spots: Map<string, Spot>, measure: Measure): Spot[] {
  if (near.length === 0) return [];
  const taken = new Taken();
  for (const s of spots.values()) taken.add(grown(spotRect(s)));
  const out = here.x < 0 || here.anchor === 'end' ? -1 : 1;
  const anchor = out === 1 ? 'start' : 'end';
  const label = shapes.wide.label;
  const made = near.map(u => spot(u, 0, 0, wrap(u.name, label, measure), anchor, measure));
  const [wide, tall] = [
    Math.max(...made.map(s => s.wide)) + 40,
    Math.max(...made.map(s => s.lines.length)) * rowOfLabel + between,
  ];
  const box = spotRect(here);
  const start = out === 1 ? box.right + apart : box.left - apart;
  const slots: { x: number; y: number; column: number }[] = [];
  for (let column = 0; slots.length < made.length; column++) {
    const x = start + out * column * (wide + apart / 2);
    for (let k = 0; k < rowsOfColumn && slots.length < made.length; k++) {
      const y = here.y + (k % 2 ? -1 : 1) * Math.ceil(k / 2) * tall;
      const room: Rect = {
        left: out === 1 ? x - 14 : x - wide,
        right: out === 1 ? x + wide : x + 14,
        top: y - tall / 2,
        bottom: y + tall / 2,
      };
      if (taken.free(room)) slots.push({ x, y, column });
    }
  }
  slots.sort((a, b) => a.column - b.column || a.y - b.y);
  return made.map((s, i) => ({ ...s, x: Math.round(slots[i]?.x ?? 0), y: Math.round(slots[i]?.y ?? 0) }));
}

const grown = (r: Rect): Rect => ({
  left: r.left - 4,
  right: r.right + 4,
  top: r.top - 2,
  bottom: r.bottom + 2,
});
