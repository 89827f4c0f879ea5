import { expect, test } from 'vitest';
import type { SharedCompetence } from '../api/types.ts';
import type { Matrix } from '../state/matrix.ts';
import { matrixFile } from './matrix-file.ts';

const competence = (id: string, name: string): SharedCompetence => ({
  id,
  name,
  match: 'same_words',
  units: [],
  functions: [],
  sentence: { it: '', en: '' },
  strength: 1,
});
const grid: Matrix = {
  units: ['Uffici & figli', 'Due', 'Tre'].map((name, i) => ({ id: `u${i}`, name, kind: 'office' as const })),
  rows: [
    { competence: competence('a', 'gestione delle pensioni'), held: [true, true, false] },
    { competence: competence('b', `una competenza ${'molto '.repeat(20)}lunga`), held: [false, true, true] },
  ],
};
const none = () => '';
const colours = {
  text: '#111',
  ground: '#fff',
  rule: '#ccc',
  muted: '#666',
  accent: '#06c',
  kind: none,
  line: none,
  faint: none,
};
const file = () =>
  new DOMParser().parseFromString(
    matrixFile(grid, { name: 'Matrice', colours, measure: t => t.length * 6 }),
    'image/svg+xml',
  );

test('the picture of the matrix has a dot for each competence that a unit holds', () => {
  expect(file().querySelectorAll('circle')).toHaveLength(4);
});

test('names are whole: units above their columns, long competences on several lines', () => {
  const text = [...file().querySelectorAll('text')].map(t => t.textContent ?? '').join(' ');
  expect(text).toContain('Uffici & figli');
  expect(text).toContain('lunga');
});

test('nothing is outside the picture', () => {
  const svg = file().documentElement;
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  for (const c of file().querySelectorAll('circle')) {
    expect(Number(c.getAttribute('cx'))).toBeLessThan(width);
    expect(Number(c.getAttribute('cy'))).toBeLessThan(height);
  }
});
