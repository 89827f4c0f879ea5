import { describe, expect, test } from 'vitest';
import { carry, formatLink, type Link, linkTo, mergerOf, parseLink, start, toggle } from './link.ts';

const links: Record<string, Link> = {
  'the start': start,
  'a unit in the network': { ...start, edition: 'x-2016', unit: 'dc-a', draw: 'network', hide: ['external'] },
  'a part of a network': { ...start, unit: 'a', draw: 'network', seen: '-120*40*1.35' },
  'a step of a path': { ...start, view: 'path', from: 'a', to: 'b', step: ['a', 'reports_to', 'b'] },
  'an opened chart': { ...start, toggled: ['a', 'b'] },
  'a part of a chart': { ...start, toggled: ['a'], frame: '420*1300*1.25' },
  'a passage over a view': { ...start, view: 'impact', unit: 'a', passage: 's*4*9' },
  'what is folded and what is shown whole': {
    ...start,
    view: 'compare',
    folds: ['-changes-born', 'x'],
    all: ['part-functions'],
    more: 3,
  },
  'a change that is half made': { ...start, view: 'merger', s: '1*p', writing: 1, pick: 'cura', left: true },
  'mergers about to be ranked': { ...start, view: 'merger', pairing: ['a', 'b'] },
  'a doubt that is being corrected': { ...start, view: 'review', doubt: 'd', correcting: true },
  'a path': {
    ...start,
    view: 'path',
    from: 'a',
    to: 'b',
    kinds: ['reports_to', 'belongs_to'],
    directed: true,
    avoid: ['c', 'd'],
    hops: 4,
    limit: 20,
  },
  'shared competences': { ...start, view: 'competences', units: ['a', 'b'], competence: 'k' },
  'an impact': { ...start, view: 'impact', unit: 'a', levels: 3, show: ['office'] },
  'a longer path by way of units': {
    ...start,
    view: 'path',
    from: 'a',
    to: 'b',
    via: ['c', 'd'],
    longer: 2,
    form: 'table',
    sort: '-to',
    q: 'x',
  },
  'a page of a table': { ...start, view: 'path', form: 'table', q: 'x', page: 3 },
  'the matrix': { ...start, view: 'competences', form: 'matrix', least: 3, q: 'cura i' },
  'two passages': { ...start, view: 'competences', competence: 'k', pair: ['a', 'b'] },
  'a line of the source': { ...start, view: 'source', source: 's', line: 402, hide: ['unit'] },
  'a comparison': { ...start, view: 'compare', edition: 'y', before: 'x', change: ['unit_born'] },
  'a doubt': { ...start, view: 'review', doubt: 'cue-1' },
  'an import': { ...start, view: 'import', preview: 'ABC', part: 'relations', sort: 'sure', q: 'x' },
  'the statement': { ...start, view: 'accessibility' },
  'a merger': { ...start, view: 'merger', units: ['a', 'b'], name: 'Direzione A & B, unica' },
};

describe('a link', () => {
  test.each(Object.entries(links))('restores %s exactly', (_, link) => {
    expect(parseLink(formatLink(link))).toEqual(link);
  });
  test('of the start is empty', () => expect(formatLink(start)).toBe('?'));
  test('keeps lists readable', () => {
    expect(formatLink({ ...start, view: 'merger', units: ['a', 'b'] })).toBe('?view=merger&units=a,b');
  });
  test.each([
    ['an unknown view', '?view=nothing', start],
    ['an unknown drawing', '?draw=cube', start],
    ['hops beyond the bound', '?view=path&hops=13', { ...start, view: 'path' }],
    ['a limit that is no number', '?view=path&limit=many', { ...start, view: 'path' }],
    [
      'an unknown kind of step',
      '?view=impact&kinds=likes,reports_to',
      { ...start, view: 'impact', kinds: ['reports_to'] },
    ],
    ['a unit named twice', '?view=merger&units=a,a,b', { ...start, view: 'merger', units: ['a', 'b'] }],
    ['a field of another view', '?view=merger&from=a', { ...start, view: 'merger' }],
  ])('passes over %s', (_, search, want) => expect(parseLink(search)).toEqual(want));
});

describe('going to another view', () => {
  const at = { ...start, edition: 'x', unit: 'a' };
  test('takes the unit along as an end of a path', () =>
    expect(carry(at, 'path')).toEqual(linkTo(at, 'path', { from: 'a' })));
  test('takes both ends of a path into a merger', () =>
    expect(carry(linkTo(at, 'path', { from: 'a', to: 'b' }), 'merger').units).toEqual(['a', 'b']));
  test('opens a merger that lacks its second unit, to be written', () => {
    expect(carry(at, 'merger')).toEqual(linkTo(at, 'merger', { units: ['a'], writing: 1 }));
    expect(mergerOf(at, ['a', 'b']).writing).toBe(0);
  });
  test('takes the first unit of a merger to its place in the chart', () =>
    expect(carry(linkTo(at, 'merger', { units: ['a', 'b'] }), 'explore').unit).toBe('a'));
  test('stays where it is', () => expect(carry(at, 'explore')).toBe(at));
});

test('toggling twice changes nothing', () => {
  expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggle(['a', 'b'], 'b')).toEqual(['a']);
});
