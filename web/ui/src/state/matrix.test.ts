import { describe, expect, test } from 'vitest';
import type { SharedAnswer, SharedCompetence } from '../api/types.ts';
import { matrix, pageOfMatrix, sift, stepIn } from './matrix.ts';

const sentence = { it: '', en: '' };
const competence = (id: string, units: string[]): SharedCompetence => ({
  id,
  name: `cura ${id}`,
  match: 'same_words',
  strength: 1,
  units,
  functions: units.map(unit => ({
    id: `${id}-${unit}`,
    unit,
    text: `Cura ${id} per ${unit}`,
    citations: [],
  })),
  sentence,
});
const all = [
  competence('archivi', ['a', 'b']),
  competence('flotte', ['c', 'd']),
  competence('bandi', ['a', 'b', 'c']),
  competence('mense', ['c', 'd']),
];
const answer: SharedAnswer = {
  edition: { id: 'e', title: '', date: '', revision: '', sources: [] },
  question: { units: [] },
  competences: all,
  sentence,
  alone: [],
  widely: [],
  matrix: { units: [], competences: [], held: [] },
  units: ['a', 'b', 'c', 'd'].map(id => ({ id, name: id.toUpperCase(), kind: 'office' })),
};

test('a page of a large matrix has some of the rows, and only the units that hold one of them', () => {
  const many = Array.from({ length: 90 }, (_, i) => competence(`k${i}`, [`u${i}`, `u${i + 1}`]));
  const wide = {
    ...competence(
      'wide',
      Array.from({ length: 600 }, (_, i) => `x${i}`),
    ),
  };
  const whole = matrix(answer, [...many, wide]);
  const pages = [1, 2, 3, 4].map(n => pageOfMatrix(whole, n));
  expect(pages.map(p => p.grid.rows.length)).toEqual([30, 30, 30, 1]);
  expect(pages.flatMap(p => p.page.rows)).toEqual(whole.rows);
  for (const { grid, page } of pages) {
    const held = (rows: typeof grid.rows, units: typeof grid.units) =>
      rows.map(r => units.filter((_, j) => r.held[j]).map(u => u.id));
    expect(held(grid.rows, grid.units)).toEqual(held(page.rows, whole.units));
    expect(new Set(held(grid.rows, grid.units).flat()).size).toBe(grid.units.length);
  }
});

test('a matrix that is not large is one page, whole', () => {
  const whole = matrix(answer, all);
  expect(pageOfMatrix(whole, 0).grid).toEqual(whole);
});

describe('the matrix', () => {
  test('puts units that hold the same together', () => {
    const order = matrix(answer, all).units.map(u => u.id);
    expect(order).toEqual(['c', 'd', 'a', 'b']);
  });
  test('puts competences beside those of the same units', () => {
    const { rows } = matrix(answer, all);
    expect(rows.map(r => r.competence.id)).toEqual(['flotte', 'mense', 'bandi', 'archivi']);
    expect(rows[0]?.held).toEqual([true, true, false, false]);
  });
  test('is the same whatever the order of the answer', () => {
    const turned = matrix({ ...answer, units: [...answer.units].reverse() }, [...all].reverse());
    expect(turned).toEqual(matrix(answer, all));
  });
});

describe('the sieve', () => {
  test.each([
    ['nothing asked lets all pass', { q: '', least: 2, units: [] }, ['archivi', 'flotte', 'bandi', 'mense']],
    ['every word must be there, whatever its case', { q: 'CURA flot', least: 2, units: [] }, ['flotte']],
    ['words of a passage count', { q: 'per b', least: 2, units: [] }, ['archivi', 'bandi']],
    ['enough holders', { q: '', least: 3, units: [] }, ['bandi']],
    ['all of the units among the holders', { q: '', least: 2, units: ['b', 'c'] }, ['bandi']],
  ])('%s', (_, sieve, want) => expect(sift(all, sieve).map(c => c.id)).toEqual(want));
});

test.each<[string, [number, number], string, [number, number] | undefined]>([
  ['right', [2, 0], 'ArrowRight', [2, 2]],
  ['right of the last stays', [0, 1], 'ArrowRight', undefined],
  ['left', [2, 3], 'ArrowLeft', [2, 2]],
  ['down to the nearest', [1, 1], 'ArrowDown', [2, 0]],
  ['up from the first stays', [0, 0], 'ArrowUp', undefined],
  ['to the last of the row', [2, 0], 'End', [2, 3]],
])('arrows in the matrix: %s', (_, [row, column], key, want) =>
  expect(stepIn(matrix(answer, all), row, column, key)).toEqual(want),
);
