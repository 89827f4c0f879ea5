import { expect, test } from 'vitest';
import type { Effect } from '../api/types.ts';
import { bySeverity, countEffects, type EffectSieve, siftEffects } from './effects.ts';

const effect = (type: Effect['type'], severity: Effect['severity']) =>
  ({ type, severity, units: [], citations: [], sentence: { it: '', en: '' } }) as unknown as Effect;
const shown = (effects: Effect[]) =>
  bySeverity(effects).map(s => [s.severity, ...s.groups.map(g => `${g.type} ${g.effects.length}`)]);

test('the gravest come first, by type within', () =>
  expect(
    shown([
      effect('function_moved', 'information'),
      effect('function_duplicated', 'decision'),
      effect('reporting_loop', 'conflict'),
      effect('function_duplicated', 'decision'),
    ]),
  ).toEqual([
    ['conflict', 'reporting_loop 1'],
    ['decision', 'function_duplicated 2'],
    ['information', 'function_moved 1'],
  ]));

const some = [
  effect('function_moved', 'information'),
  effect('function_duplicated', 'decision'),
  effect('reporting_loop', 'conflict'),
  effect('reporting_lost', 'conflict'),
];

test('only what is chosen passes, by severity and by type', () => {
  const types = (s: Partial<EffectSieve>) =>
    siftEffects(some, { severity: [], effect: [], ...s }).map(e => e.type);
  expect(types({})).toHaveLength(4);
  expect(types({ severity: ['conflict'] })).toEqual(['reporting_loop', 'reporting_lost']);
  expect(types({ severity: ['conflict', 'decision'], effect: ['function_duplicated'] })).toEqual([
    'function_duplicated',
  ]);
});

test('types are counted among the severities chosen, severities among all', () => {
  const { severities, types } = countEffects(some, ['conflict']);
  expect(severities.map(s => s.count)).toEqual([2, 1, 1]);
  expect(types).toEqual([
    { id: 'reporting_loop', count: 1 },
    { id: 'reporting_lost', count: 1 },
  ]);
});
