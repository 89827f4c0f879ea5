import { expect, test } from 'vitest';
import type { Graph } from '../api/types.ts';
import { withoutTwin } from './lone.ts';

test('a function has no twin when its own unit alone covers the competence', () => {
  const graph: Graph = {
    edition: { id: 'e', title: '', date: '', sources: [] },
    units: [],
    edges: [],
    functions: ['a1', 'a2', 'a3', 'b1'].map(id => ({ id, unit: id[0] ?? '', text: id, citations: [] })),
    competences: [
      { id: 'both', name: '', functions: ['a1', 'b1'] },
      { id: 'twice', name: '', functions: ['a2', 'a3'] },
    ],
  };
  expect(withoutTwin(graph).map(f => f.id)).toEqual(['a2', 'a3']);
});
