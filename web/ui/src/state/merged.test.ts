import { describe, expect, test } from 'vitest';
import type { GraphAnswer } from '../api/types.ts';
import { merged } from './merged.ts';

const graph: GraphAnswer = {
  edition: { id: 'e', title: 'E', date: '', revision: '', sources: [] },
  units: ['dg', 'a', 'b', 'c', 'u'].map((id, i) => ({
    id,
    name: id,
    kind: 'office',
    line: i,
    source: 's',
    functions: 2,
    degree: 0,
  })),
  steps: [
    { from: 'a', to: 'dg', type: 'reports_to' },
    { from: 'b', to: 'dg', type: 'reports_to' },
    { from: 'u', to: 'b', type: 'reports_to' },
    { from: 'a', to: 'b', type: 'collaborates_with' },
    { from: 'b', to: 'c', type: 'collaborates_with' },
  ],
  truncated: false,
};

describe('a merger', () => {
  const after = merged(graph, ['b', 'a'], 'ab', 'AB');
  test('puts one unit in the place of the merged ones, with their duties', () => {
    expect(after.graph.units.map(u => u.id)).toEqual(['dg', 'c', 'u', 'ab']);
    expect(after.graph.units.at(-1)).toMatchObject({ name: 'AB', line: 1, functions: 4 });
  });
  test('joins what joined them, once, and drops what was among them', () =>
    expect(after.graph.steps.map(s => `${s.from} ${s.type} ${s.to}`)).toEqual([
      'ab reports_to dg',
      'u reports_to ab',
      'ab collaborates_with c',
    ]));
  test('says who has another superior', () => expect([...after.moved]).toEqual(['u']));
  test('leaves the picture before as it was', () => expect(graph.units).toHaveLength(5));
});
