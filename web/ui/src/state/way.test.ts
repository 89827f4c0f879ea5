import { describe, expect, test } from 'vitest';
import { type Link, start } from './link.ts';
import { avoidHere, endHere, fromHere, remedies, toHere, viaHere } from './way.ts';

const at: Link = { ...start, view: 'path', from: 'a', to: 'b', avoid: ['x'], via: ['v'] };

describe('the question of a path', () => {
  test('from a unit that was the other end turns round', () =>
    expect(fromHere(at, 'b')).toMatchObject({ from: 'b', to: 'a' }));
  test('to a unit that was the first end turns round', () =>
    expect(toHere(at, 'a')).toMatchObject({ from: 'b', to: 'a' }));
  test('an end is neither avoided nor on the way', () => {
    expect(fromHere(at, 'x').avoid).toEqual([]);
    expect(toHere(at, 'v').via).toEqual([]);
  });
  test('a unit is avoided or on the way, not both', () => {
    expect(viaHere(at, 'x')).toMatchObject({ avoid: [], via: ['v', 'x'] });
    expect(avoidHere(at, 'v')).toMatchObject({ avoid: ['x', 'v'], via: [] });
  });
  test('asked twice changes nothing', () => expect(viaHere(viaHere(at, 'w'), 'w').via).toEqual(['v', 'w']));
  test.each([
    ['the first press is the beginning', { from: '', to: '' }, 'c', { from: 'c', to: '' }],
    ['the second the end', { from: 'c', to: '' }, 'd', { from: 'c', to: 'd' }],
    ['the beginning again is no end', { from: 'c', to: '' }, 'c', { from: 'c', to: '' }],
    ['an end chosen first is kept', { from: '', to: 'd' }, 'c', { from: 'c', to: 'd' }],
    ['the third begins anew', { from: 'c', to: 'd' }, 'e', { from: 'e', to: '' }],
  ])('by pressing units: %s', (_, ends, id, want) =>
    expect(endHere({ ...at, ...ends }, id)).toMatchObject(want),
  );
});

describe('where no path was found', () => {
  test('what was asked beyond the usual is loosened first', () =>
    expect(remedies({ ...at, directed: true }, 6).map(r => r.id)).toEqual([
      'avoid',
      'via',
      'directed',
      'kinds',
      'hops',
    ]));
  test('nothing is offered that is so already', () =>
    expect(
      remedies(
        { ...start, kinds: ['reports_to', 'collaborates_with', 'belongs_to', 'shares_competence'] },
        12,
      ),
    ).toEqual([]));
});
