import type { Network } from '../state/network.ts';
import { type Measure, wrap } from './text.ts';

export type Spot = {
  id: string;
  x: number;
  y: number;
  size: number;
  lines: string[];
  anchor: 'start' | 'end' | 'middle';
};
export type Field = { width: number; height: number; spots: Map<string, Spot> };

export const rowOfLabel = 16;
const [margin, between] = [26, 6];

/**
 * Puts the unit in the middle and its neighbours on an ellipse, first at the top,
 * clockwise, each label outside in rows of its own, so that none covers another.
 * The field is as high as its labels need: it may be higher than the room.
 */
export function layoutNetwork(net: Network, width: number, height: number, measure: Measure): Field {
  const half = Math.ceil(net.around.length / 2);
  const labelRoom = Math.max(90, Math.min(230, width * 0.27));
  const rows = net.around.map(u => wrap(u.name, labelRoom, measure));
  const heightOf = (from: number, to: number) =>
    rows.slice(from, to).reduce((h, l) => h + l.length * rowOfLabel + between, 0);
  const needed = Math.max(heightOf(0, half), heightOf(half, rows.length)) + 2 * margin;
  const tall = Math.max(height, needed);
  const reach = Math.max(30, width / 2 - labelRoom - 22);
  const spots = new Map<string, Spot>();
  const put = (from: number, to: number, direction: 1 | -1) => {
    const free = (tall - 2 * margin - heightOf(from, to)) / Math.max(1, to - from);
    let y = margin;
    const order = net.around.slice(from, to).map((u, i) => ({ u, lines: rows[from + i] ?? [] }));
    for (const { u, lines } of direction === 1 ? order : order.reverse()) {
      const h = lines.length * rowOfLabel + between + free;
      const middle = y + h / 2;
      y += h;
      const t = Math.min(1, Math.abs((middle - tall / 2) / (tall / 2)));
      const x = width / 2 + direction * reach * (0.35 + 0.65 * Math.sqrt(1 - t * t));
      spots.set(u.id, { id: u.id, x, y: middle, size: 7, lines, anchor: direction === 1 ? 'start' : 'end' });
    }
  };
  put(0, half, 1);
  put(half, net.around.length, -1);
  const name = wrap(net.centre.name, Math.min(190, 2 * reach - 36), measure);
  spots.set(net.centre.id, {
    id: net.centre.id,
    x: width / 2,
    y: tall / 2,
    size: 13,
    lines: name,
    anchor: 'middle',
  });
  return { width, height: tall, spots };
}
