import { describe, expect, test } from 'vitest';
import {
  allOpen,
  allShut,
  type Branch,
  below,
  openAtFirst,
  opened,
  standIn,
  toggledFor,
  trail,
} from './branches.ts';

const branch = (id: string, ...children: Branch[]): Branch => ({ id, children });

describe('opening', () => {
  const root = branch('-', branch('t', branch('a', branch('c', branch('d'))), branch('b')));
  test('stops where the rows would not fit', () => {
    expect(openAtFirst(root, 1, 9)).toEqual(new Set(['-']));
    expect(openAtFirst(root, 9, 9)).toEqual(new Set(['-', 't', 'a', 'c']));
  });
  test('stops at the level asked for', () => {
    expect(openAtFirst(root, 9, 2)).toEqual(new Set(['-', 't']));
  });
  test('shows the way to the chosen unit', () => {
    expect(opened(root, new Set(['-']), [], 'd')).toEqual(new Set(['-', 't', 'a', 'c']));
    expect(trail(root, 'd')).toEqual(['-', 't', 'a', 'c', 'd']);
    expect(trail(root, 'nothing')).toEqual([]);
  });
  test('toggles', () =>
    expect(opened(root, new Set(['-', 't']), ['t', 'a'], '')).toEqual(new Set(['-', 'a'])));
  test('keeps what is open when another unit is chosen', () => {
    const first = new Set(['-']);
    const open = new Set(['-', 't', 'a']);
    const toggled = toggledFor(root, first, [], open)('b');
    expect(opened(root, first, toggled, 'b')).toEqual(open);
    expect(toggled).toEqual(['a']);
  });
  test('opens all, or nothing, and toggles from there', () => {
    const first = new Set(['-']);
    expect(opened(root, first, [allOpen], '')).toEqual(new Set(['-', 't', 'a', 'c']));
    expect(opened(root, first, [allOpen, 'a'], '')).toEqual(new Set(['-', 't', 'c']));
    expect(opened(root, new Set(['-', 't']), [allShut], '')).toEqual(new Set(['-']));
  });
  test('keeps all open when a unit is chosen', () => {
    const first = new Set(['-']);
    const open = opened(root, first, [allOpen], '');
    expect(toggledFor(root, first, [allOpen], open)('b')).toEqual([allOpen]);
  });
  test('a unit that is not shown is stood for by the shut box above it', () => {
    expect(standIn(root, new Set(['-', 't']), ['d', 'b', 'elsewhere'])).toEqual(
      new Map([
        ['d', 'a'],
        ['b', 'b'],
      ]),
    );
  });
  test('counts of a long list only what is shown of it', () => {
    const long = branch('-', branch('t', ...Array.from({ length: 50 }, (_, i) => branch(`n${i}`))));
    expect(openAtFirst(long, 20, 9).has('t')).toBe(false);
    expect(openAtFirst(long, 20, 9, 10).has('t')).toBe(true);
  });
  test('counts what is below', () => expect(below(root)).toBe(5));
});
