import { describe, expect, test } from 'vitest';
import { blank, type Draft } from './scenario.ts';
import { formatScenario, parseScenario } from './scenario-link.ts';

const merge: Draft = { ...blank('merge', ['dc-a', 'dc-b']), name: 'A & B, S.p.A. (*nuova_)', into: 'ab.1' };
const split: Draft = {
  ...blank('split', ['dc-a']),
  parts: [
    { name: 'Uno', into: 'uno', functions: ['dc-a:cura-x', 'altra:y'], units: ['u.1'] },
    { name: 'Due~t', into: '', functions: [], units: [] },
  ],
};
const cases: Record<string, Draft[]> = {
  'no change': [],
  'a merger with a name full of signs': [merge],
  'a change of which nothing is said yet': [blank('abolish')],
  'a split with nameless parts': [blank('split', ['dc-a'])],
  'a split with functions and sub-units': [split],
  'changes of every type, in order': [
    merge,
    { ...blank('abolish', ['x']), to: 'ab.1' },
    { ...blank('move', ['x']), to: 'y' },
    split,
    { ...blank('rename', ['x']), name: 'Nuovo nome' },
    { ...blank('transfer', ['x']), to: 'y', functions: ['x:f1', 'x:f2'] },
    { ...blank('create'), name: 'Ufficio', kind: 'office', level: 'dirigenziale', to: 'x' },
  ],
};

describe('a scenario comes back from its link as it was', () => {
  for (const [name, drafts] of Object.entries(cases))
    test(name, () => expect(parseScenario(formatScenario(drafts))).toEqual(drafts));
});

test('the link is short: ids as they are, those of functions from the colon on', () => {
  expect(formatScenario([{ ...blank('transfer', ['dc-a']), to: 'dc-b', functions: ['dc-a:cura-x'] }])).toBe(
    '1*t_udc-a_tdc-b_f:cura-x',
  );
});

test('a link of another version holds no scenario that can be read', () => {
  expect(parseScenario('2*m_ua.b')).toEqual([]);
  expect(parseScenario('?')).toEqual([]);
});

test('what is not known in a scenario is left out', () => {
  expect(parseScenario('1*q_ua*a_ux_zhm*')).toEqual([blank('abolish', ['x'])]);
});

test('a link holds no more changes than a scenario may have', () => {
  expect(parseScenario(`1${'*a_ux'.repeat(200)}`)).toHaveLength(100);
});
