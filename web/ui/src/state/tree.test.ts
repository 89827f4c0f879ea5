import { describe, expect, test } from 'vitest';
import { allOpen } from './branches.ts';
import {
  askedMore,
  forgotFilter,
  most,
  openedAll,
  opennessOf,
  rowsOf,
  siftTree,
  sortTree,
  type TreeNode,
  times,
  toggledNodes,
  treeTop,
} from './tree.ts';
import { rowTyped, treeMove } from './tree-keys.ts';

const node = (id: string, ...children: TreeNode[]): TreeNode => ({ id, text: id, children });
const many = (n: number) => Array.from({ length: n }, (_, i) => node(`n${i}`));
const small = [node('zeta', node('zeta one'), node('zeta two')), node('alfa', node('alfa one'))];
const shown = (nodes: TreeNode[], toggled: string[], q = '') => {
  const { open, more } = opennessOf(nodes, toggled, q);
  return rowsOf(nodes, open, more);
};
const ids = (nodes: TreeNode[], toggled: string[], q = '') => shown(nodes, toggled, q).map(r => r.id);

describe('what is open', () => {
  test('all that fits at first', () =>
    expect(ids(small, [])).toEqual(['zeta', 'zeta one', 'zeta two', 'alfa', 'alfa one']));
  test('of a single node what it holds, however much', () =>
    expect(shown([node('a', ...many(most + 50))], [])).toHaveLength(1 + most + 1));
  test('where nothing fits, the first', () =>
    expect(shown([node('a', ...many(70)), node('b', ...many(70))], []).map(r => r.open)).toEqual([
      true,
      ...many(70).map(() => undefined),
      false,
    ]));
  test('but for what was toggled', () =>
    expect(ids(small, toggledNodes([], '', ['zeta']))).toEqual(['zeta', 'alfa', 'alfa one']));
  test('is kept apart while a filter is on', () => {
    const toggled = toggledNodes(toggledNodes([], '', ['zeta']), 'one', ['alfa']);
    const sifted = siftTree(small, 'one');
    expect(ids(sifted, toggled, 'one')).toEqual(['zeta', 'zeta one', 'alfa']);
    expect(ids(small, toggled)).toEqual(['zeta', 'alfa', 'alfa one']);
    expect(forgotFilter(toggled)).toEqual(['zeta']);
  });
  test('with all open it is what fits, the nearest first', () => {
    const rows = shown([node('a', node('b', ...many(3000)))], openedAll([], ''));
    expect(openedAll(['a'], '')).toEqual([allOpen]);
    expect(rows.length).toBe(2 + most + 1);
  });
});

describe('a long list', () => {
  const long = many(most * times + 7);
  test('is cut, and the last row says how many more there are', () => {
    const rows = shown(long, []);
    expect(rows).toHaveLength(most + 1);
    expect(rows.at(-1)).toMatchObject({
      parent: treeTop,
      at: most + 1,
      of: most + 1,
      rest: long.length - most,
    });
  });
  test('shows more with each press, and the link keeps it', () => {
    const once = askedMore([], '', treeTop);
    expect(shown(long, once).at(-1)?.rest).toBe(7);
    expect(shown(long, askedMore(once, '', treeTop))).toHaveLength(long.length);
    expect(askedMore(once, '', treeTop)).toEqual([`${treeTop}*2`]);
  });
  test('is not cut for the sake of one', () => expect(shown(many(most + 1), [])).toHaveLength(most + 1));
});

describe('a filter', () => {
  test('keeps what holds every word with all below it, and what leads to it', () => {
    expect(siftTree(small, 'TWO zeta')).toEqual([{ ...small[0], children: [node('zeta two')] }]);
    expect(siftTree(small, 'alfa')).toEqual([small[1]]);
    expect(siftTree(small, 'nothing')).toEqual([]);
  });
  test('looks into the tags', () =>
    expect(siftTree([{ ...node('a'), tags: ['Rete'] }], 'rete')).toHaveLength(1));
});

describe('an order', () => {
  const compare = (a: string, b: string) => (a < b ? -1 : 1);
  const texts = (nodes: TreeNode[]): string[] => nodes.flatMap(n => [n.text, ...texts(n.children)]);
  test('by text, at every level', () => expect(texts(sortTree(small, 'text', compare))[0]).toBe('alfa'));
  test('by how much is held', () =>
    expect(texts(sortTree([...small].reverse(), '-count', compare))[0]).toBe('zeta'));
  test('leaves what is fixed', () => {
    const fixed = [{ ...node('way', node('b'), node('a')), fixed: true }];
    expect(texts(sortTree(fixed, 'text', compare))).toEqual(['way', 'b', 'a']);
  });
});

describe('keys', () => {
  const rows = shown(small, ['alfa']);
  const at = (id: string) => rows.findIndex(r => r.id === id);
  test('go up and down and to the ends, and no further', () => {
    expect(treeMove(rows, 0, 'ArrowUp')).toEqual({ to: 0 });
    expect(treeMove(rows, 0, 'ArrowDown')).toEqual({ to: 1 });
    expect(treeMove(rows, 1, 'End')).toEqual({ to: 3 });
    expect(treeMove(rows, 3, 'ArrowDown')).toEqual({ to: 3 });
  });
  test('right opens, then goes in; left shuts, or goes out', () => {
    expect(treeMove(rows, at('alfa'), 'ArrowRight')).toEqual({ toggle: ['alfa'] });
    expect(treeMove(rows, at('zeta'), 'ArrowRight')).toEqual({ to: 1 });
    expect(treeMove(rows, at('zeta'), 'ArrowLeft')).toEqual({ toggle: ['zeta'] });
    expect(treeMove(rows, at('zeta two'), 'ArrowLeft')).toEqual({ to: 0 });
    expect(treeMove(rows, at('zeta two'), 'ArrowRight')).toEqual({ to: 2 });
  });
  test('a star opens all that is shut beside', () => {
    expect(treeMove(rows, 0, '*')).toEqual({ toggle: ['alfa'] });
    expect(treeMove(rows, 1, '*')).toEqual({ toggle: [] });
  });
  test('letters find a row by its beginning, the next one first', () => {
    expect(rowTyped(rows, 0, 'z')).toBe(1);
    expect(rowTyped(rows, 1, 'zeta t')).toBe(2);
    expect(rowTyped(rows, 2, 'A')).toBe(3);
    expect(rowTyped(rows, 0, 'x')).toBeUndefined();
  });
});
