import type { GraphUnit } from '../api/types.ts';
import type { Round } from '../state/network.ts';
import type { Pin } from '../state/scene.ts';
import { bow } from './bow-layout.ts';
import { type Rect, Taken } from './boxes.ts';
import { type Field, fieldOf, rowOfLabel, type Spot, spotOf, spotRect } from './spot.ts';
import { type Measure, wrap } from './text.ts';

/** The first unit in the middle of a ring, or, where there is so little room, at the side of a bow. */
export type Shape = { around: 'ring' } | { around: 'bow'; width: number };
export const wideShape: Shape = { around: 'ring' };
const [width, height, label] = [940, 520, 220]; // of the ring, and of a name
const [margin, between, apart] = [10, 8, 70];
const rowsOfColumn = 14;

type Known = (id: string) => GraphUnit | undefined;

/**
 * Places the units round by round, as they came to be drawn: the first with its
 * neighbours on a ring or a bow, those of each later unit in columns outside it,
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
    if (i === 0) {
      const first =
        shape.around === 'bow' ? bow(centre, near, shape.width, measure) : ring(centre, near, measure);
      for (const s of first) put(s);
    } else {
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
function ring(centre: GraphUnit, near: GraphUnit[], measure: Measure): Spot[] {
  const half = Math.ceil(near.length / 2);
  const rows = near.map(u => wrap(u.name, label, measure));
  const heightOf = (from: number, to: number) =>
    rows.slice(from, to).reduce((h, l) => h + l.length * rowOfLabel + between, 0);
  const tall = Math.max(height, Math.max(heightOf(0, half), heightOf(half, rows.length)) + 2 * margin);
  const reach = Math.max(30, width / 2 - label - 22);
  const name = wrap(centre.name, Math.min(190, 2 * reach - 36), measure);
  const spots: Spot[] = [];
  const side = (from: number, to: number, direction: 1 | -1) => {
    const more = Math.min(46, Math.max(0, tall - 2 * margin - heightOf(from, to)) / Math.max(1, to - from));
    let y = -(heightOf(from, to) + more * (to - from)) / 2;
    const order = near.slice(from, to).map((u, i) => ({ u, lines: rows[from + i] ?? [] }));
    for (const { u, lines } of direction === 1 ? order : order.reverse()) {
      const h = lines.length * rowOfLabel + between + more;
      const middle = y + h / 2;
      y += h;
      const t = Math.min(1, Math.abs(middle / (tall / 2)));
      const x = direction * reach * (0.35 + 0.65 * Math.sqrt(1 - t * t));
      spots.push(spotOf(u, x, middle, lines, direction === 1 ? 'start' : 'end', measure));
    }
  };
  side(0, half, 1);
  side(half, near.length, -1);
  return [spotOf(centre, 0, 0, name, 'middle', measure), ...spots];
}

/** Beside all that stands: for a unit that nothing drawn is next to. */
function aside(u: GraphUnit, spots: Map<string, Spot>, measure: Measure): Spot {
  const right = fieldOf(spots).box.right;
  return spotOf(u, right + apart, 0, wrap(u.name, label, measure), 'start', measure);
}

/** The neighbours in columns on the outer side of the unit, the rows nearest to it first, none over what stands. */
function columns(here: Spot, near: GraphUnit[], spots: Map<string, Spot>, measure: Measure): Spot[] {
  if (near.length === 0) return [];
  const taken = new Taken();
  for (const s of spots.values()) taken.add(grown(spotRect(s)));
  const out = here.x < 0 || here.anchor === 'end' ? -1 : 1;
  const anchor = out === 1 ? 'start' : 'end';
  const made = near.map(u => spotOf(u, 0, 0, wrap(u.name, label, measure), anchor, measure));
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
