import { hierarchy, tree } from 'd3-hierarchy';
import type { GraphAnswer, GraphStep, GraphUnit } from '../api/types.ts';
import type { Pin } from '../state/scene.ts';
import { type Field, fieldOf, type Spot, sizeOf, smallRow, spotRect } from './spot.ts';
import { type Measure, wrap } from './text.ts';

const label = 128; // px of a line of a label
const [ideal, turns] = [150, 320];
const [across, between] = [26, 5]; // room between columns, and between two units of one
const effort = 24e6; // pairs of units that are looked at, at most: many units get fewer turns
const drawn = 700; // units that forces place; more stand on the rings of a tree

type Body = { unit: GraphUnit; x: number; y: number };

/**
 * Places a whole network. Forces put near each other who is joined; then all stand in
 * columns, in the order of these places, so that no label covers another and little
 * room is lost. Who has no line stands below. Deterministic. `flat` is how many times wider
 * than high the drawing is, as the screen is.
 */
export function layoutWhole(
  { units, steps }: GraphAnswer,
  pins: Pin[],
  measure: Measure,
  flat: number,
): Field {
  const joined = new Set(steps.flatMap(s => [s.from, s.to]));
  const bodies = seeded(
    units.filter(u => joined.has(u.id)),
    steps,
    flat,
  );
  const small = units.length <= drawn;
  if (small) attract(bodies, steps, flat);
  const spots = bodies.map(b => spotOf(b, small, measure));
  if (small) columns(spots, flat);
  const alone = units
    .filter(u => !joined.has(u.id))
    .map(unit => spotOf({ unit, x: 0, y: 0 }, small, measure));
  row(alone, spots);
  const placed = new Map(
    [...spots, ...alone].map(s => [s.id, { ...s, x: Math.round(s.x), y: Math.round(s.y) }]),
  );
  for (const p of pins) {
    const s = placed.get(p.id);
    if (s) placed.set(p.id, { ...s, x: p.x, y: p.y });
  }
  return fieldOf(placed);
}

function spotOf({ unit, x, y }: Body, small: boolean, measure: Measure): Spot {
  const lines = small ? wrap(unit.name, label, measure) : [unit.name];
  return {
    id: unit.id,
    x,
    y,
    size: small ? sizeOf(unit) * 0.8 : 3,
    lines,
    wide: Math.max(0, ...lines.map(measure)),
    row: smallRow,
    anchor: 'start',
  };
}

const heightOf = (s: Spot) => {
  const r = spotRect(s);
  return r.bottom - r.top + between;
};
const widest = (spots: Spot[]) => Math.max(...spots.map(s => s.wide + 2 * s.size)) + across;

/** The leftmost in the first column and so on, each column as high as the others, within it from the top as they stood. */
function columns(spots: Spot[], flat: number) {
  if (spots.length === 0) return;
  const wide = widest(spots);
  const all = spots.reduce((h, s) => h + heightOf(s), 0);
  const count = Math.max(1, Math.round(Math.sqrt((all * flat) / wide)));
  const order = [...spots].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  let done = 0;
  for (let i = 0; i < count; i++) {
    const column: Spot[] = [];
    while (order.length && (i === count - 1 || done < (all * (i + 1)) / count)) {
      const s = order.shift();
      if (!s) break;
      column.push(s);
      done += heightOf(s);
    }
    column.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
    let y = -column.reduce((h, s) => h + heightOf(s), 0) / 2;
    for (const s of column) {
      s.x = (i - (count - 1) / 2) * wide;
      s.y = y + heightOf(s) / 2;
      y += heightOf(s);
    }
  }
}

/** In rows below all that stands, as wide as that. */
function row(alone: Spot[], above: Spot[]) {
  if (alone.length === 0) return;
  const box = fieldOf(new Map(above.map(s => [s.id, s]))).box;
  const wide = widest(alone);
  const fit = Math.max(1, Math.floor((box.right - box.left) / wide));
  let top = box.bottom + 3 * between;
  for (let i = 0; i < alone.length; i += fit) {
    const part = alone.slice(i, i + fit);
    const high = Math.max(...part.map(heightOf));
    for (const [j, s] of part.entries()) [s.x, s.y] = [(j - (part.length - 1) / 2) * wide, top + high / 2];
    top += high;
  }
}

/** On the rings of a tree: each under the unit of most relations among those it is joined to that were reached before; by the lines of the hierarchy, where there are some. */
function seeded(units: GraphUnit[], lines: GraphStep[], flat: number): Body[] {
  const order = [...units].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const near = new Map<string, string[]>(units.map(u => [u.id, []]));
  const ranks = lines.filter(l => l.type === 'reports_to' || l.type === 'belongs_to');
  for (const l of ranks.length ? ranks : lines) {
    near.get(l.from)?.push(l.to);
    near.get(l.to)?.push(l.from);
  }
  type Twig = { id: string; children: Twig[] };
  const root: Twig = { id: '', children: [] };
  const seen = new Set<string>();
  for (const u of order) {
    if (seen.has(u.id)) continue;
    seen.add(u.id);
    const top: Twig = { id: u.id, children: [] };
    root.children.push(top);
    for (const twig of walk(top)) {
      for (const id of [...new Set(near.get(twig.id))].sort()) {
        if (seen.has(id)) continue;
        seen.add(id);
        twig.children.push({ id, children: [] });
      }
    }
  }
  const byID = new Map(units.map(u => [u.id, u]));
  const size = Math.sqrt(units.length) * ideal * 0.6;
  const placed = tree<Twig>().size([2 * Math.PI, size])(hierarchy(root));
  return placed.descendants().flatMap(n => {
    const unit = byID.get(n.data.id);
    return unit ? [{ unit, x: n.y * Math.cos(n.x) * flat, y: n.y * Math.sin(n.x) }] : [];
  });

  function* walk(top: Twig) {
    const queue = [top];
    for (let i = 0; i < queue.length; i++) {
      const twig = queue[i];
      if (!twig) return;
      yield twig;
      queue.push(...twig.children);
    }
  }
}

/** Fruchterman and Reingold, cooled evenly; the pull of a line is less the more lines its ends have. */
function attract(bodies: Body[], lines: GraphStep[], flat: number) {
  const at = new Map(bodies.map((b, i) => [b.unit.id, i]));
  const pairs = lines.flatMap(l => {
    const [a, b] = [at.get(l.from), at.get(l.to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const degree = bodies.map(() => 0);
  for (const [a, b] of pairs) {
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  const dx = new Float64Array(bodies.length);
  const dy = new Float64Array(bodies.length);
  const all = Math.min(turns, Math.ceil(effort / bodies.length ** 2));
  for (let turn = 0; turn < all; turn++) {
    dx.fill(0);
    dy.fill(0);
    for (const [i, a] of bodies.entries()) {
      for (let j = i + 1; j < bodies.length; j++) {
        const b = bodies[j];
        if (!b) continue;
        const [x, y] = [(a.x - b.x) / flat || 0.1, a.y - b.y || 0.1];
        const f = (ideal * ideal) / (x * x + y * y + 1);
        dx[i] = (dx[i] ?? 0) + x * f;
        dy[i] = (dy[i] ?? 0) + y * f;
        dx[j] = (dx[j] ?? 0) - x * f;
        dy[j] = (dy[j] ?? 0) - y * f;
      }
      dx[i] = (dx[i] ?? 0) - (a.x / flat) * 0.35;
      dy[i] = (dy[i] ?? 0) - a.y * 0.35;
    }
    for (const [i, j] of pairs) {
      const [a, b] = [bodies[i], bodies[j]];
      if (!a || !b) continue;
      const [x, y] = [(a.x - b.x) / flat, a.y - b.y];
      const f = Math.hypot(x, y) / ideal / Math.sqrt(Math.min(degree[i] ?? 1, degree[j] ?? 1));
      dx[i] = (dx[i] ?? 0) - x * f;
      dy[i] = (dy[i] ?? 0) - y * f;
      dx[j] = (dx[j] ?? 0) + x * f;
      dy[j] = (dy[j] ?? 0) + y * f;
    }
    const warm = 60 * (1 - turn / all) + 0.5;
    for (const [i, b] of bodies.entries()) {
      const length = Math.hypot(dx[i] ?? 0, dy[i] ?? 0) || 1;
      const by = Math.min(length, warm) / length;
      b.x += (dx[i] ?? 0) * by * flat;
      b.y += (dy[i] ?? 0) * by;
    }
  }
}
