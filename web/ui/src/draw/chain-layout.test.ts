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
  const chain = layoutChain(paths, name, false, measure, 900);
  test('have each unit once and each step once', () => {
    expect(chain.stops.map(s => s.id).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(chain.hops).toHaveLength(5);
  });
  test('go from the left to the right', () => {
    const x = (id: string) => chain.stops.find(s => s.id === id)?.x ?? 0;
    expect(x('a')).toBeLessThan(x('b'));
    expect(x('c')).toBeLessThan(x('d'));
  });
  test('fit the room where narrower boxes allow it', () => {
    const long = [path('a', 'b', 'c', 'd', 'e')];
    expect(layoutChain(long, name, false, measure, 940).width).toBeLessThanOrEqual(940);
    expect(layoutChain(long, name, false, measure).width).toBeGreaterThan(940);
  });
  test('steps of two kinds between the same units are two lines', () => {
    const both = [path('a', 'b'), { ...path('a', 'b'), steps: [step('a', 'b', 'belongs_to')] }];
    const [one, two] = layoutChain(both, name, false, measure).hops;
    expect(one?.d).not.toBe(two?.d);
  });
});
