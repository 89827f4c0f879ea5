import { describe, expect, test } from 'vitest';
import type { Box } from '../state/organigram.ts';
import { type Layout, layoutChart, step } from './chart-layout.ts';
import { wrap } from './text.ts';

const measure = (t: string) => t.length * 7;
const box = (id: string, ...children: Box[]): Box => ({
  id,
  name: `Direzione centrale ${id} con un nome piuttosto lungo`,
  kind: 'directorate',
  experimental: false,
  line: 1,
  members: false,
  children,
});
const root = box('r', box('a', box('a1'), box('a2')), box('b', box('b1')), box('c'));
const all = new Set(['r', 'a', 'b']);

function overlaps({ boxes }: Layout) {
  return boxes.some((p, i) =>
    boxes
      .slice(i + 1)
      .some(q => p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height),
  );
}

describe.each(['columns', 'outline'] as const)('as %s', form => {
  const layout = layoutChart(root, all, form, 340, measure);
  test('no box covers another', () => expect(overlaps(layout)).toBe(false));
  test('names are whole', () => {
    for (const b of layout.boxes) expect(b.lines.join(' ')).toBe(b.box.name);
  });
  test('a closed box hides what is below', () => {
    expect(layoutChart(root, new Set(['r']), form, 340, measure).boxes.map(b => b.box.id)).toEqual([
      'r',
      'a',
      'b',
      'c',
    ]);
  });
});

test('columns start at the first child, and an outline keeps to its room', () => {
  const [r, a] = layoutChart(root, all, 'columns', 900, measure).boxes;
  expect(a?.y).toBe(r?.y);
  expect(layoutChart(root, all, 'outline', 340, measure).width).toBeLessThanOrEqual(340);
});

describe('keys', () => {
  const layout = layoutChart(root, all, 'columns', 900, measure);
  test.each([
    ['ArrowDown', 'a2', { go: 'b' }],
    ['ArrowUp', 'a', { go: 'r' }],
    ['ArrowRight', 'a', { go: 'a1' }],
    ['ArrowRight', 'c', {}],
    ['ArrowLeft', 'a1', { go: 'a' }],
    ['ArrowLeft', 'a', { toggle: 'a' }],
    ['Home', 'c', { go: 'r' }],
    ['End', 'r', { go: 'c' }],
  ])('%s on %s', (key, id, want) => expect(step(layout, id, key)).toEqual(want));
  test('ArrowRight opens a closed box', () => {
    expect(step(layoutChart(root, new Set(['r']), 'columns', 900, measure), 'a', 'ArrowRight')).toEqual({
      toggle: 'a',
    });
  });
});

test('a word longer than the line stands alone', () => {
  expect(wrap('a precipitevolissimevolmente b', 70, measure)).toEqual([
    'a',
    'precipitevolissimevolmente',
    'b',
  ]);
});
