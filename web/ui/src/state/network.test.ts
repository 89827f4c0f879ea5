import { describe, expect, test } from 'vitest';
import type { GraphAnswer, GraphStep, Kind } from '../api/types.ts';
import { layoutNetwork, rowOfLabel } from '../draw/network-layout.ts';
import { legend, network } from './network.ts';

const unit = (id: string, kind: Kind = 'office', line = 1) => ({
  id,
  name: `Unità ${id} con un nome lungo abbastanza da andare a capo`,
  kind,
  line,
  source: 's',
  functions: 0,
  degree: 0,
});
const step = (from: string, type: GraphStep['type'], to: string, through?: string): GraphStep => ({
  from,
  to,
  type,
  through,
});
const graph: GraphAnswer = {
  edition: { id: 'e', title: '', date: '', revision: '', sources: [] },
  units: [unit('c'), unit('far'), unit('sub'), unit('boss', 'organ'), unit('peer'), unit('ext', 'external')],
  steps: [
    step('c', 'reports_to', 'boss'),
    step('sub', 'reports_to', 'c'),
    step('c', 'collaborates_with', 'peer', 'g'),
    step('ext', 'collaborates_with', 'c'),
    step('far', 'reports_to', 'sub'),
  ],
  truncated: false,
};

describe('the network', () => {
  test('holds who is one step away, superiors first, subordinates last', () => {
    expect(network(graph, 'c', [])?.around.map(u => u.id)).toEqual(['boss', 'ext', 'peer', 'sub']);
  });
  test.each([
    ['a kind of unit', ['external'], ['boss', 'peer', 'sub']],
    ['a kind of line', ['reports_to'], ['ext', 'peer']],
    ['inherited lines', ['inherited'], ['boss', 'ext', 'sub']],
  ])('hides %s', (_, hide, want) => expect(network(graph, 'c', hide)?.around.map(u => u.id)).toEqual(want));
  test('is absent for a unit that is not there', () => expect(network(graph, 'x', [])).toBeUndefined());
  test('counts the legend before anything is hidden', () => {
    expect(legend(graph, 'c')).toEqual({
      kinds: [
        { id: 'office', count: 2 },
        { id: 'external', count: 1 },
        { id: 'organ', count: 1 },
      ],
      lines: [
        { id: 'reports_to', count: 2 },
        { id: 'collaborates_with', count: 1 },
        { id: 'inherited', count: 1 },
      ],
    });
  });
});

test.each([3, 20, 61])('labels of %d neighbours do not overlap', n => {
  const around = Array.from({ length: n }, (_, i) => unit(`n${i}`));
  const field = layoutNetwork({ centre: unit('c'), around, lines: [] }, 900, 500, t => t.length * 7);
  for (const side of ['start', 'end']) {
    const spots = [...field.spots.values()].filter(s => s.anchor === side).sort((a, b) => a.y - b.y);
    for (const [i, s] of spots.entries()) {
      const next = spots[i + 1];
      if (!next) continue;
      expect(s.y + (s.lines.length * rowOfLabel) / 2).toBeLessThanOrEqual(
        next.y - (next.lines.length * rowOfLabel) / 2,
      );
    }
  }
});
