import { describe, expect, test } from 'vitest';
import type { Change } from '../api/types.ts';
import {
  blank,
  complete,
  type Draft,
  draftOf,
  given,
  lacks,
  moved,
  partOf,
  pinned,
  requestOf,
} from './scenario.ts';

describe('a change says what it lacks', () => {
  const cases: [string, Draft, string[]][] = [
    ['a merger of one unit', blank('merge', ['a']), ['units_two']],
    ['a merger of two', blank('merge', ['a', 'b']), []],
    ['an abolition without a unit', blank('abolish'), ['unit']],
    ['an abolition without an heir', blank('abolish', ['a']), []],
    ['a move without a superior', blank('move', ['a']), ['to']],
    ['a split whose parts have no names', blank('split', ['a']), ['parts']],
    ['a renaming to blanks', { ...blank('rename', ['a']), name: '  ' }, ['name']],
    ['a transfer from nobody to nobody', blank('transfer'), ['unit', 'to']],
    ['a transfer of functions without a giver', { ...blank('transfer'), to: 'b', functions: ['f'] }, []],
    ['a new unit without a name', blank('create', ['a']), ['name']],
  ];
  for (const [name, draft, want] of cases) test(name, () => expect(lacks(draft)).toEqual(want));
});

test('only changes that say something are asked about, each with its place', () => {
  const { changes, places } = complete([blank('merge'), blank('abolish', ['a']), blank('move', ['a'])]);
  expect(changes).toEqual([{ type: 'abolish', units: ['a'] }]);
  expect(places).toEqual([1]);
});

test('a change comes back from the form of the server as it was', () => {
  const split = {
    ...blank('split', ['a']),
    parts: [
      { name: 'X', into: 'x', functions: ['f'], units: ['u'] },
      { name: 'Y', into: '', functions: [], units: [] },
    ],
  };
  expect(draftOf(requestOf(split))).toEqual(split);
});

test('a change goes a place up or down, and stays at either end', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

describe('a unit that a scenario makes', () => {
  const understood = new Map<number, Change>([
    [0, { type: 'merge', units: ['a', 'b'], into: 'ab', name: 'AB' }],
  ]);
  const merge = blank('merge', ['a', 'b']);
  test('keeps its id once a later change names it', () => {
    const [first] = pinned([merge, { ...blank('move', ['ab']), to: 'x' }], understood);
    expect(first?.into).toBe('ab');
  });
  test('is not given an id that nothing names', () => {
    const drafts = [merge, blank('abolish', ['x'])];
    expect(pinned(drafts, understood)).toEqual(drafts);
  });
  test('keeps its id as part of a split', () => {
    const split = {
      ...blank('split', ['a']),
      parts: blank('split').parts.map((p, i) => ({ ...p, name: `P${i}` })),
    };
    const known = new Map<number, Change>([
      [
        0,
        {
          type: 'split',
          units: ['a'],
          parts: [
            { into: 'p0', name: 'P0' },
            { into: 'p1', name: 'P1' },
          ],
        },
      ],
    ]);
    const [first] = pinned([split, blank('abolish', ['p1'])], known);
    expect(first?.parts.map(p => p.into)).toEqual(['', 'p1']);
  });
});

test('a function is given to one part at a time, or to none', () => {
  const split = given(blank('split', ['a']), 'functions', ['f', 'g'], 0);
  expect([partOf(split, 'functions', 'f'), partOf(split, 'functions', 'g')]).toEqual([0, 0]);
  const other = given(split, 'functions', ['f'], 1);
  expect([partOf(other, 'functions', 'f'), partOf(other, 'functions', 'g')]).toEqual([1, 0]);
  expect(partOf(given(other, 'functions', ['f'], -1), 'functions', 'f')).toBe(-1);
});
