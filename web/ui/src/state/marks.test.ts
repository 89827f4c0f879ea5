import { describe, expect, test } from 'vitest';
import type { GraphAnswer, GraphStep, GraphUnit } from '../api/types.ts';
import { marksOf } from './marks.ts';

const unit = (id: string, more: Partial<GraphUnit> = {}): GraphUnit => ({
  id,
  name: id,
  kind: 'office',
  line: 1,
  source: 's',
  functions: 1,
  degree: 0,
  ...more,
});
const under = (from: string, to: string): GraphStep => ({ from, to, type: 'reports_to' });
const graph = (units: GraphUnit[], steps: GraphStep[] = []): GraphAnswer => ({
  edition: { id: 'e', title: 'E', date: '', revision: '', sources: [] },
  units,
  steps,
  truncated: false,
});

describe('before and after a scenario', () => {
  const before = graph(
    [unit('a'), unit('b'), unit('c'), unit('d'), unit('e')],
    [under('b', 'a'), under('e', 'a')],
  );
  const after = graph(
    [unit('b'), unit('c', { name: 'C' }), unit('d', { functions: 2 }), unit('e'), unit('n')],
    [under('b', 'n'), under('e', 'n')],
  );
  const marks = marksOf(before, after);
  test('a unit that ends is marked before, one that begins after', () => {
    expect(marks.before.get('a')).toBe('gone');
    expect(marks.after.get('n')).toBe('new');
    expect(marks.before.has('n') || marks.after.has('a')).toBe(false);
  });
  test('another superior, another name and other functions are marked on both sides', () => {
    for (const side of [marks.before, marks.after])
      expect(['b', 'c', 'd', 'e'].map(id => side.get(id))).toEqual([
        'moved',
        'renamed',
        'functions',
        'moved',
      ]);
  });
  test('nothing is marked where nothing changes', () => {
    expect(marksOf(before, before)).toEqual({ before: new Map(), after: new Map() });
  });
});
