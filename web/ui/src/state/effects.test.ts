import { expect, test } from 'vitest';
import type { Effect } from '../api/types.ts';
import { bySeverity } from './effects.ts';

const effect = (type: Effect['type'], severity: Effect['severity']) =>
  ({ type, severity, units: [], citations: [], sentence: { it: '', en: '' } }) as unknown as Effect;
const shown = (effects: Effect[]) =>
  bySeverity(effects).map(s => [s.severity, ...s.groups.map(g => `${g.type} ${g.effects.length}`)]);

test('the gravest come first, by type within', () =>
  expect(
    shown([
      effect('duty_moved', 'information'),
      effect('duty_duplicated', 'decision'),
      effect('reporting_loop', 'conflict'),
      effect('duty_duplicated', 'decision'),
    ]),
  ).toEqual([
    ['conflict', 'reporting_loop 1'],
    ['decision', 'duty_duplicated 2'],
    ['information', 'duty_moved 1'],
  ]));
