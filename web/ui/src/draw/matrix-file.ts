import type { Matrix } from '../state/matrix.ts';
import { escaped } from './escaped.ts';
import type { Colours } from './palette.ts';
import { type Measure, wrap } from './text.ts';

const [edge, cell, row] = [16, 24, 16]; // px around, of a cell, of a line of text
const [widest, highest] = [340, 400]; // px of the names of competences, and of units
const slope = Math.PI / 3; // of the names of units

type Look = { name: string; colours: Colours; measure: Measure };

/** The matrix as an SVG of its own, for files: units stand above their columns, a dot is a competence held. */
export function matrixFile({ units, rows }: Matrix, { name, colours, measure }: Look): string {
  const heads = units.map(u => cut(u.name, highest, measure));
  const names = rows.map(r => wrap(r.competence.name, widest, measure));
  const high = Math.ceil(Math.max(0, ...heads.map(h => measure(h) * Math.sin(slope)))) + row;
  const aside = Math.ceil(Math.max(0, ...heads.map(h => measure(h) * Math.cos(slope)))) + edge;
  const wide = Math.min(widest, Math.ceil(Math.max(0, ...names.flat().map(measure)))) + 3 * edge;
  const [left, top] = [edge + wide, edge + high];
  const tall = names.map(n => Math.max(cell, n.length * row + 8));
  const tops = tall.map((_, i) => top + tall.slice(0, i).reduce((a, b) => a + b, 0));
  const bottom = top + tall.reduce((a, b) => a + b, 0);
  const right = left + units.length * cell;
  const middle = (j: number) => left + (j + 0.5) * cell;
  const line = (x1: number, y1: number, x2: number, y2: number) => `<path d="M${x1} ${y1}L${x2} ${y2}"/>`;
  const columns = heads.map((h, j) => {
    const at = `${middle(j)} ${top - 6}`;
    return `<text transform="translate(${at}) rotate(-60)">${escaped(h)}<title>${escaped(units[j]?.name ?? '')}</title></text>`;
  });
  const lines = rows.map(({ held }, i) => {
    const y = tops[i] ?? 0;
    const centre = y + (tall[i] ?? cell) / 2;
    const text = (names[i] ?? []).map(
      (t, k, all) =>
        `<text x="${edge}" y="${centre + 4 + (k - (all.length - 1) / 2) * row}">${escaped(t)}</text>`,
    );
    const dots = held.map((h, j) =>
      h ? `<circle cx="${middle(j)}" cy="${centre}" r="6" fill="${colours.accent}"/>` : '',
    );
    const count = `<text x="${left - 8}" y="${centre + 4}" text-anchor="end" fill="${colours.muted}">${held.filter(Boolean).length}</text>`;
    return [...text, count, ...dots].join('');
  });
  const rules = [
    ...[...tops, bottom].map(y => line(edge, y, right, y)),
    ...Array.from({ length: units.length + 1 }, (_, j) =>
      line(left + j * cell, top, left + j * cell, bottom),
    ),
  ];
  const [width, height] = [right + aside, bottom + edge];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(name)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`,
    `<g stroke="${colours.rule}">${rules.join('')}</g>`,
    `<g font-family="Titillium Web, sans-serif" font-size="13" fill="${colours.text}">${columns.join('')}${lines.join('\n')}</g>`,
    '</svg>',
  ].join('\n');
}

/** A text of at most so many px; what is longer ends in three dots. */
function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let n = text.length;
  while (n > 1 && measure(`${text.slice(0, n)}…`) > width) n--;
  return `${text.slice(0, n).trimEnd()}…`;
}
