import { describe, expect, test } from 'vitest';
import type { GraphAnswer, GraphStep, Kind } from '../api/types.ts';
import { type Link, start } from './link.ts';
import { legend, network } from './network.ts';
import { collapse, expand, hide, only } from './scene.ts';

const unit = (id: string, kind: Kind = 'office') => ({
  id,
  name: `Unità ${id}`,
  kind,
  line: 1,
  source: 's',
  functions: 0,
  degree: 0,
});
const step = (
  from: string,
  type: GraphStep['type'],
  to: string,
  more: Partial<GraphStep> = {},
): GraphStep => ({
  from,
  to,
  type,
  ...more,
});
const graph: GraphAnswer = {
  edition: { id: 'e', title: '', date: '', revision: '', sources: [] },
  units: [unit('c'), unit('far'), unit('sub'), unit('boss', 'organ'), unit('peer'), unit('ext', 'external')],
  steps: [
    step('c', 'reports_to', 'boss', { basis: 'structural' }),
    step('sub', 'reports_to', 'c', { basis: 'stated' }),
    step('c', 'collaborates_with', 'peer', { through: 'g', modes: ['liaison'] }),
    step('ext', 'collaborates_with', 'c', { modes: ['agreement', 'support'], confidence: 'likely' }),
    step('far', 'reports_to', 'sub', { basis: 'stated' }),
    step('peer', 'collaborates_with', 'boss', { modes: ['support'] }),
  ],
  truncated: false,
};
const at: Link = { ...start, draw: 'network', unit: 'c' };
const drawn = (link: Link) => network(graph, link).units.map(u => u.id);

describe('the network', () => {
  test('of a chosen unit holds who is one step away, superiors first, subordinates last', () =>
    expect(drawn(at)).toEqual(['c', 'boss', 'ext', 'peer', 'sub']));
  test('of no unit is that of the whole edition', () => {
    const net = network(graph, { ...at, unit: '' });
    expect(net.units).toHaveLength(6);
    expect(net.lines).toHaveLength(6);
  });
  test('is empty for a unit that is not there', () => expect(drawn({ ...at, unit: 'x' })).toEqual([]));
  test('draws the lines of expanded units, and those among their neighbours only if asked', () => {
    expect(network(graph, at).lines).toHaveLength(4);
    expect(network(graph, { ...at, among: true }).lines).toHaveLength(5);
  });
  test('grows by the neighbours of an expanded unit, which come after what is there', () => {
    const net = network(graph, expand(at, 'sub'));
    expect(net.rounds).toEqual([
      { centre: 'c', near: ['boss', 'ext', 'peer', 'sub'] },
      { centre: 'sub', near: ['far'] },
    ]);
    expect(net.units.map(u => u.id)).toContain('far');
  });
  test('keeps the places of a collapsed unit and draws them no longer', () => {
    const link = collapse(expand(at, 'sub'), 'sub');
    expect(network(graph, link).rounds).toEqual(network(graph, expand(at, 'sub')).rounds);
    expect(drawn(link)).not.toContain('far');
  });
  test('draws no unit that was taken out', () => expect(drawn(hide(at, 'peer'))).not.toContain('peer'));
  test.each([
    ['a kind of unit', 'external', ['c', 'boss', 'peer', 'sub']],
    ['a type of line', 'reports_to', ['c', 'ext', 'peer']],
    ['lines through a group', 'inherited', ['c', 'boss', 'ext', 'sub']],
    ['structural lines', 'structural', ['c', 'ext', 'peer', 'sub']],
    ['stated lines', 'stated', ['c', 'boss', 'peer']],
    ['a mode', 'liaison', ['c', 'boss', 'ext', 'sub']],
    ['one of two modes, not the line', 'agreement', ['c', 'boss', 'ext', 'peer', 'sub']],
    ['a class of confidence', 'likely', ['c', 'boss', 'peer', 'sub']],
  ])('leaves out %s', (_, entry, want) => expect(drawn({ ...at, hide: [entry] })).toEqual(want));
  test('counts the legend before anything is hidden', () =>
    expect(legend(graph, { ...at, hide: ['reports_to'] })).toEqual({
      types: [
        { id: 'collaborates_with', count: 2 },
        { id: 'reports_to', count: 2 },
      ],
      bases: [
        { id: 'stated', count: 2 },
        { id: 'inherited', count: 1 },
        { id: 'structural', count: 1 },
      ],
      modes: [
        { id: 'agreement', count: 1 },
        { id: 'liaison', count: 1 },
        { id: 'support', count: 1 },
      ],
      confidences: [
        { id: 'certain', count: 3 },
        { id: 'likely', count: 1 },
      ],
      kinds: [
        { id: 'office', count: 3 },
        { id: 'external', count: 1 },
        { id: 'organ', count: 1 },
      ],
    }));
});

describe('a unit with many neighbours', () => {
  const star = (n: number): GraphAnswer => ({
    ...graph,
    units: [unit('c'), ...Array.from({ length: n }, (_, i) => unit(`n${100 + i}`))],
    steps: Array.from({ length: n }, (_, i) => step(`n${100 + i}`, 'reports_to', 'c')),
  });
  test.each([
    [33, 34, undefined],
    [34, 31, 4],
    [60, 31, 30],
  ])('of %d draws %d units and counts the rest', (n, units, rest) => {
    const net = network(star(n), at);
    expect(net.units).toHaveLength(units);
    expect(net.rest.get('c')).toBe(rest);
  });
  test('shows more of them when expanded again, and keeps that in the link', () => {
    const link = expand(only(at, 'c'), 'c');
    expect(network(star(60), link).units).toHaveLength(43);
    expect(link.grown).toEqual(['c*42']);
  });
});
