import type { Network } from '../state/network.ts';
import { drawn, crowded as isCrowded, type Run } from './aim.ts';
import { type Camera, onScreen, type Size } from './camera.ts';
import { escaped } from './escaped.ts';
import { labelled } from './labels.ts';
import type { Colours } from './palette.ts';
import { type Field, labelRect, labelStart, type Spot, square } from './spot.ts';

type Scene = {
  net: Network;
  field: Field;
  runs: Run[];
  size: Size;
  camera: Camera;
  unit: string; // marked
  line: string;
  colours: Colours;
  name: string;
};

const head = { long: 7, wide: 3 }; // px of an arrow
const dashes: Record<string, string> = { collaborates_with: '7 5', belongs_to: '2 4' };

/** What the canvas shows of a large network, as an SVG of its own: for files, and for paper. */
export function networkFile({ net, field, runs, size, camera, unit, line, colours, name }: Scene): string {
  const inside = (p: { x: number; y: number }, by = 0) =>
    p.x >= -by && p.y >= -by && p.x <= size.width + by && p.y <= size.height + by;
  const crowd = isCrowded(net);
  const lines = runs
    .filter(r => drawn(r.line, crowd, unit, line) && crosses(r, size))
    .map(({ line: l, a, b }) => {
      const lit = l.key === line || (unit !== '' && (l.from === unit || l.to === unit));
      const colour = lit ? colours.line(l.type) : colours.faint(l.type);
      const tip = l.type === 'reports_to' ? arrow(a, b, colour) : '';
      const dash = dashes[l.type] ? ` stroke-dasharray="${dashes[l.type]}"` : '';
      const wide = lit ? 2.4 : l.through ? 1 : 1.4;
      return `<path d="M${at(a)}L${at(b)}" stroke="${colour}" stroke-width="${wide}"${dash}/>${tip}`;
    });
  const seen = net.units.flatMap(u => {
    const spot = field.spots.get(u.id);
    const p = spot && onScreen(camera, spot);
    return spot && p && inside(p, spot.size) ? [{ u, spot, ...p }] : [];
  });
  const discs = seen.map(({ u, spot, x, y }) => {
    const look = `fill="${colours.kind(u.kind)}"${u.id === unit ? ` stroke="${colours.text}" stroke-width="3"` : ''}`;
    const title = `<title>${escaped(u.name)}</title>`;
    const r = spot.size;
    return square(u.kind)
      ? `<rect x="${tenth(x - r)}" y="${tenth(y - r)}" width="${2 * r}" height="${2 * r}" ${look}>${title}</rect>`
      : `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${r}" ${look}>${title}</circle>`;
  });
  const written = labelled(
    seen
      .filter(({ spot, x, y }) => within(labelRect(spot, x, y), size))
      .map(({ u, spot, x, y }) => ({ spot, x, y, weight: u.degree })),
    new Set([unit]),
  );
  const labels = seen.filter(s => written.has(s.spot.id)).map(({ spot, x, y }) => label(spot, x, y, colours));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`,
    `<title>${escaped(name)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`,
    `<g fill="none">${lines.join('')}</g>`,
    `<g>${discs.join('')}</g>`,
    `<g font-family="Titillium Web, sans-serif" font-size="12" fill="${colours.text}" stroke="${colours.ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.join('')}</g>`,
    '</svg>',
  ].join('\n');
}

const tenth = (v: number) => Math.round(v * 10) / 10;
const at = (p: { x: number; y: number }) => `${tenth(p.x)} ${tenth(p.y)}`;

/** Whether some of a line may be on the screen. */
function crosses({ a, b }: Run, { width, height }: Size): boolean {
  return !(
    (a.x < 0 && b.x < 0) ||
    (a.y < 0 && b.y < 0) ||
    (a.x > width && b.x > width) ||
    (a.y > height && b.y > height)
  );
}

const within = (r: { left: number; right: number; top: number; bottom: number }, s: Size) =>
  r.right > 0 && r.bottom > 0 && r.left < s.width && r.top < s.height;

function arrow(a: Run['a'], b: Run['b'], colour: string): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const back = { x: b.x - x * head.long, y: b.y - y * head.long };
  const left = { x: back.x - y * head.wide, y: back.y + x * head.wide };
  const right = { x: back.x + y * head.wide, y: back.y - x * head.wide };
  return `<path d="M${at(b)}L${at(left)}L${at(right)}z" fill="${colour}"/>`;
}

function label(spot: Spot, x: number, y: number, colours: Colours): string {
  const from = labelStart(spot, x, y);
  return spot.lines
    .map(
      (text, i) =>
        `<text x="${tenth(from.x)}" y="${tenth(from.y + i * spot.row)}" text-anchor="${spot.anchor}" fill="${colours.text}">${escaped(text)}</text>`,
    )
    .join('');
}
