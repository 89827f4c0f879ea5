import { describe, expect, test } from 'vitest';
import type { Path, Step } from '../api/types.ts';
import { layoutChain } from './chain-layout.ts';

const name = (id: string) => ({ id, name: `Direzione centrale ${id}`, kind: 'office' as const });
const measure = (t: string) => t.length * 7;
const step = (from: string, to: string, type: Step['type'] = 'reports_to'): Step => ({
  from,
  to,
  type,
  forward: true,
  citations: [],
  sentence: { it: '', en: '' },
});
const path = (...units: string[]): Path => ({
  length: units.length - 1,
  units,
  steps: units.slice(1).map((to, i) => step(units[i] ?? '', to)),
});

describe('paths drawn', () => {
  const paths = [path('a', 'b', 'd'), path('a', 'c', 'd'), path('a', 'b', 'c', 'd')];
  const chain = layoutChain(paths, name, measure, 900);
  test('have each unit once and each step once', () => {
    expect(chain.stops.map(s => s.id).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(chain.hops).toHaveLength(5);
  });
  test('go from the left to the right', () => {
    const x = (id: string) => chain.stops.find(s => s.id === id)?.x ?? 0;
    expect(x('a')).toBeLessThan(x('b'));
    expect(x('c')).toBeLessThan(x('d'));
  });
  const long = [path(...'abcdefgh')];
  test('run from the left to the right where narrower boxes allow it, else from the top down', () => {
    const five = layoutChain([path(...'abcde')], name, measure, 940);
    expect(five.width).toBeLessThanOrEqual(940);
    expect(new Set(five.stops.map(s => s.y)).size).toBe(1);
    const eight = layoutChain(long, name, measure, 940);
    expect(new Set(eight.stops.map(s => s.x)).size).toBe(1);
    expect(eight.stops.map(s => s.y)).toEqual(eight.stops.map(s => s.y).sort((a, b) => a - b));
  });
  const many = [...'bcdefg'].map(between => path('a', between, 'z'));
  test.each([
    [318, 'a long one', long],
    [318, 'two ways side by side', [path('a', 'b', 'd'), path('a', 'c', 'd')]],
    [248, 'two ways', [path('a', 'b', 'd'), path('a', 'c', 'd')]],
    [318, 'many ways', many],
    [248, 'many ways', many],
    [248, 'a step that passes others by', paths],
    [
      248,
      'more lanes than there is room for',
      [...'bcdefghijklmnop'].flatMap(x => [path('a', x, 'z'), path('y', x, 'a')]),
    ],
  ])('keep within %i px: %s', (most, _, all) => {
    const { stops, hops, width } = layoutChain(all, name, measure, most);
    expect(width).toBeLessThanOrEqual(most);
    for (const s of stops) expect(s.width).toBeGreaterThanOrEqual(148);
    const numbers = hops.flatMap(h => h.d.match(/-?[\d.]+/g)?.map(Number) ?? []);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    for (const [i, s] of stops.entries())
      for (const o of stops.slice(i + 1))
        expect(
          s.x + s.width <= o.x || o.x + o.width <= s.x || s.y + s.height <= o.y || o.y + o.height <= s.y,
        ).toBe(true);
  });
  test('steps of two kinds between the same units are two lines', () => {
    const both = [path('a', 'b'), { ...path('a', 'b'), steps: [step('a', 'b', 'belongs_to')] }];
    const [one, two] = layoutChain(both, name, measure, 900).hops;
    expect(one?.d).not.toBe(two?.d);
  });
});
