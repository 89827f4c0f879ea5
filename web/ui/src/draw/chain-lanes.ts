/** A line, and the same from its end to its beginning. */
export type Line = { there: string; back: string };
/** The places, from the top, of the boxes that a line joins. */
export type Ends = [from: number, to: number];
export type Span = { key: string; type: string; ends: Ends };
type Box = { y: number; height: number };
/** Lines of one kind that have one box in common; they run together as far as they can. */
type Trunk = { root: number; spans: Span[] };

const [apart, tip, corner] = [13, 16, 6]; // px: between two lanes, for the arrowhead, round
const mostOfRoom = 0.4; // for lanes

const top = (s: Span) => Math.min(...s.ends);
const foot = (s: Span) => Math.max(...s.ends);
const reach = (t: Trunk): Ends => [Math.min(...t.spans.map(top)), Math.max(...t.spans.map(foot))];
const length = (t: Trunk) => reach(t)[1] - reach(t)[0];

/** Each line goes with those of its upper or of its lower box, whichever are more. */
function trunksOf(spans: Span[]): Trunk[] {
  const count = new Map<string, number>();
  const upper = (s: Span) => `${top(s)} below ${s.type}`;
  const lower = (s: Span) => `${foot(s)} above ${s.type}`;
  for (const s of spans) for (const k of [upper(s), lower(s)]) count.set(k, (count.get(k) ?? 0) + 1);
  const trunks = new Map<string, Trunk>();
  for (const s of spans) {
    const up = (count.get(upper(s)) ?? 0) >= (count.get(lower(s)) ?? 0);
    const [key, root] = up ? [upper(s), top(s)] : [lower(s), foot(s)];
    const trunk = trunks.get(key) ?? { root, spans: [] };
    trunks.set(key, trunk);
    trunk.spans.push(s);
  }
  return [...trunks.values()];
}

/** Where the lane of each line is that does not join two neighbours, and how wide all lanes are. */
export type Lanes = { lanes: Map<string, { x: number; trunk: number }>; side: number };

/**
 * Lanes at the side of boxes one below the other. Lines share one where they have a box in common, or
 * where one ends before, or at the box where, the next begins; short ones are nearest to the boxes.
 */
export function lanesOf(spans: Span[], room: number): Lanes {
  const trunks = trunksOf(spans.filter(s => foot(s) - top(s) !== 1));
  const taken: Trunk[][] = [];
  const placed: { n: number; trunk: Trunk }[] = [];
  for (const trunk of trunks.sort((a, b) => length(a) - length(b) || reach(a)[0] - reach(b)[0])) {
    const [first, last] = reach(trunk);
    const free = taken.findIndex(all => all.every(o => reach(o)[1] <= first || last <= reach(o)[0]));
    const n = free < 0 ? taken.length : free;
    placed.push({ n, trunk });
    taken[n] = [...(taken[n] ?? []), trunk];
  }
  const step = Math.min(apart, (room * mostOfRoom - tip) / Math.max(1, taken.length));
  const side = taken.length ? tip + step * taken.length : 0;
  const lanes = placed.flatMap(({ n, trunk }, i) =>
    trunk.spans.map(s => [s.key, { x: side - tip - step * n, trunk: i }] as const),
  );
  return { lanes: new Map(lanes), side };
}

/**
 * How far down each line leaves and enters: at a box, those from above come before those to below, in
 * the order in which they do not cross; those of one trunk that begins there leave it together.
 */
export function portsOf(spans: Span[], { lanes }: Lanes, boxes: Box[]): Map<string, Ends> {
  const ports = new Map<string, Ends>();
  for (const [i, box] of boxes.entries()) {
    const at = new Map<string, { x: number; below: boolean; spans: Span[] }>();
    for (const s of spans) {
      const lane = lanes.get(s.key);
      if (!lane || !s.ends.includes(i)) continue;
      const below = foot(s) > i;
      const key = `${lane.trunk} ${below}`;
      const port = at.get(key) ?? { x: lane.x, below, spans: [] };
      at.set(key, port);
      port.spans.push(s);
    }
    const here = [...at.values()].sort(
      (a, b) => Number(a.below) - Number(b.below) || (a.below ? a.x - b.x : b.x - a.x),
    );
    for (const [n, port] of here.entries())
      for (const s of port.spans) {
        const ends = ports.get(s.key) ?? [0, 0];
        ends[s.ends.indexOf(i)] = box.y + (box.height * (n + 1)) / (here.length + 1);
        ports.set(s.key, ends);
      }
  }
  return ports;
}

/** From the left of a box into a lane and back to the left of the other. */
export function besides(lane: number, side: number, [y1, y2]: Ends): Line {
  const run = (from: number, to: number) => {
    const turn = Math.sign(to - from) * Math.min(corner, Math.abs(to - from) / 2);
    const into = `M${side} ${from}H${lane + corner}Q${lane} ${from} ${lane} ${from + turn}`;
    return `${into}V${to - turn}Q${lane} ${to} ${lane + corner} ${to}H${side}`;
  };
  return { there: run(y1, y2), back: run(y2, y1) };
}
