import { describe, expect, test } from 'vitest';
import { formatLink, type Link, parseLink, start } from './link.ts';
import * as scene from './scene.ts';

const at: Link = { ...start, draw: 'network', unit: 'a' };
const again = (link: Link) => parseLink(formatLink(link));

describe('a scene', () => {
  test.each<[string, Link]>([
    ['one unit', at],
    ['expanded twice', scene.expand(scene.expand(at, 'b'), 'b')],
    ['collapsed', scene.collapse(scene.expand(at, 'b'), 'b')],
    ['hidden', scene.hide(at, 'c')],
    ['pinned', scene.pin(at, 'c', 12.4, -80.6)],
    ['a line chosen', scene.chooseStep(at, ['a', 'collaborates_with', 'c', 'g'])],
    ['the whole edition with a unit chosen', scene.choose(scene.wholeNetwork(at), 'c')],
  ])('comes back from its link: %s', (_, link) => expect(again(link)).toEqual(link));

  test('stays when another unit is chosen', () => {
    const next = scene.choose(at, 'b');
    expect(next.unit).toBe('b');
    expect(scene.expansions(next)).toEqual(scene.expansions(at));
    expect(scene.sceneOf(next)).toEqual(scene.sceneOf(at));
  });
  test('of the whole edition stays when a unit is chosen', () =>
    expect(scene.expansions(scene.choose({ ...at, unit: '' }, 'b'))).toEqual([]));
  test('expands a collapsed unit as it was', () => {
    const open = scene.expand(at, 'b');
    expect(scene.sceneOf(scene.expand(scene.collapse(open, 'b'), 'b'))).toEqual(scene.sceneOf(open));
  });
  test('collapses only what is expanded', () => expect(scene.collapse(at, 'z')).toBe(at));
  test('expands no more units than the server draws around', () => {
    let link = at;
    for (let i = 0; i < scene.mostExpanded + 5; i++) link = scene.expand(link, `u${i}`);
    expect(scene.expansions(link)).toHaveLength(scene.mostExpanded);
  });
  test('chooses a hidden unit no longer, nor its lines', () => {
    const link = scene.hide(scene.chooseStep(at, ['a', 'reports_to', 'b']), 'b');
    expect(link.step).toEqual([]);
    expect(scene.hide(at, 'a').unit).toBe('');
  });
  test('keeps one place for a unit pinned twice, and none once unpinned', () => {
    const twice = scene.pin(scene.pin(at, 'b', 1, 2), 'b', 3, 4);
    expect(scene.pins(twice)).toEqual([{ id: 'b', x: 3, y: 4, after: 1 }]);
    expect(scene.pins(scene.unpin(twice, 'b'))).toEqual([]);
  });
  test('passes over a place that is no number', () =>
    expect(scene.pins({ ...at, pins: ['b*x*2*1', 'c*1'] })).toEqual([]));
  test('reveals one unit or all', () => {
    const two = scene.hide(scene.hide(at, 'b'), 'c');
    expect(scene.reveal(two, 'b').away).toEqual(['c']);
    expect(scene.reveal(two).away).toEqual([]);
  });
});
