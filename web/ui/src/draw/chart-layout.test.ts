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

test('below the top a box stands beside its first child, and an outline keeps to its room', () => {
  const [r, a, a1] = layoutChart(root, all, 'columns', 900, measure).boxes;
  expect(a1?.y).toBe(a?.y);
  expect(a?.y).toBeGreaterThanOrEqual((r?.y ?? 0) + (r?.height ?? 0));
  expect(layoutChart(root, all, 'outline', 340, measure).width).toBeLessThanOrEqual(340);
});

describe('boxes with nothing open below', () => {
  const wide = box('r', box('a', box('a1')), ...['b', 'c', 'd', 'e', 'f'].map(id => box(id)));
  const lay = (most: number, open = ['r', 'a']) => layoutChart(wide, new Set(open), 'columns', most, measure);
  test('stand side by side in a frame where there is room', () => {
    const { frames, boxes } = lay(900);
    expect(frames).toHaveLength(1);
    const ys = ['b', 'c', 'd', 'e'].map(id => boxes.find(b => b.box.id === id)?.y);
    expect(new Set(ys.slice(0, 3)).size).toBe(1);
    expect(ys[3]).toBeGreaterThan(ys[0] ?? 0);
    expect(overlaps(lay(900))).toBe(false);
  });
  test('stand in their column where there is none', () => expect(lay(560).frames).toEqual([]));
  test('keep the order of the act', () =>
    expect(lay(900).boxes.map(b => b.box.id)).toEqual(['r', 'a', 'a1', 'b', 'c', 'd', 'e', 'f']));
  test('no wider than the room', () => expect(lay(900).width).toBeLessThanOrEqual(900));
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
