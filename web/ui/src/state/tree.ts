import type { Citation, UnitRef } from '../api/types.ts';
import { allOpen, allShut, openAtFirst, opened, rowsOfAll } from './branches.ts';

/** One thing of an answer, with what it is made of below it. */
export type TreeNode = {
  id: string; // its own in the tree, without commas and stars
  text: string;
  tags?: string[];
  unit?: UnitRef; // that the text names
  citation?: Citation & { edition?: string }; // that the text quotes, or that stands behind it
  goal?: string; // where it leads, as the view takes it
  look?: string; // how it is drawn
  count?: number; // of what it holds, where that is not how many stand right below
  fixed?: boolean; // the order of what is below means something
  children: TreeNode[];
};

/** The passages behind something, each as a node. */
export const passageNodes = (id: string, citations: TreeNode['citation'][]): TreeNode[] =>
  citations.flatMap((citation, i) =>
    citation
      ? [{ id: `${id}.p${i}`, text: citation.quote || citation.section || '', citation, children: [] }]
      : [],
  );

export const countOf = (n: TreeNode) => n.count ?? n.children.length;

/** What holds every word, with all below it and what leads to it. */
export function siftTree(nodes: TreeNode[], q: string): TreeNode[] {
  const words = q.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  if (!words.length) return nodes;
  const sift = (n: TreeNode): TreeNode[] => {
    const text = [n.text, n.unit?.name, ...(n.tags ?? [])].join(' ').toLocaleLowerCase('it');
    if (words.every(w => text.includes(w))) return [n];
    const children = n.children.flatMap(sift);
    return children.length ? [{ ...n, count: n.count && children.length, children }] : [];
  };
  return nodes.flatMap(sift);
}

/** How a tree may be ordered; '' is the order of the answer. */
export const treeOrders = ['', 'text', '-count'] as const;

/** The nodes by their text, or those that hold most first; what is fixed keeps its order. */
export function sortTree(
  nodes: TreeNode[],
  order: string,
  compare: (a: string, b: string) => number,
  fixed = false,
): TreeNode[] {
  const by: Record<string, (a: TreeNode, b: TreeNode) => number> = {
    text: (a, b) => compare(a.text, b.text),
    '-count': (a, b) => countOf(b) - countOf(a),
  };
  const how = by[order];
  if (!how) return nodes;
  const sort = (all: TreeNode[], fixed?: boolean): TreeNode[] => {
    const inside = all.map(n => (n.children.length ? { ...n, children: sort(n.children, n.fixed) } : n));
    return fixed ? inside : inside.sort(how);
  };
  return sort(nodes, fixed);
}

/** A row of the tree as it is shown: a node, or how many more there are of its siblings. */
export type TreeRow = {
  id: string;
  level: number;
  at: number; // its place among its siblings, from 1
  of: number;
  parent: string;
  open?: boolean; // undefined: nothing is below
  node?: TreeNode; // undefined: the rest of the siblings
  rest: number; // siblings that are left out
};

export const treeTop = '-'; // what the nodes of the first level stand below
export const [most, times] = [100, 5]; // siblings shown at first, and how many times more with each press
const rowsAtFirst = 60;

/** How often more was asked for, by node: `id*times` in the list of what is toggled. */
export function asked(toggled: string[]): Map<string, number> {
  return new Map(
    toggled.flatMap(t => {
      const [, id, n] = /^([^*]+)\*([1-9])$/.exec(t) ?? [];
      return id && n ? [[id, Number(n)] as const] : [];
    }),
  );
}

/** The rows to show, in their order. */
export function rowsOf(nodes: TreeNode[], open: Set<string>, more: Map<string, number>): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (all: TreeNode[], level: number, parent: string) => {
    const room = most * times ** (more.get(parent) ?? 0);
    const shown = all.length <= room + 1 ? all.length : room; // a rest of one is no shorter than the one
    const rest = all.length - shown;
    const of = shown + (rest ? 1 : 0);
    for (const [i, node] of all.slice(0, shown).entries()) {
      const isOpen = node.children.length ? open.has(node.id) : undefined;
      rows.push({ id: node.id, level, at: i + 1, of, parent, open: isOpen, node, rest: 0 });
      if (isOpen) add(node.children, level + 1, node.id);
    }
    if (rest) rows.push({ id: `${parent}*`, level, at: of, of, parent, rest });
  };
  add(nodes, 1, treeTop);
  return rows;
}

/** What a link says of a tree that is filtered is kept apart, so that without the filter it is as it was. */
const sign = '~';
const ofFilter = (toggled: string[]) => toggled.filter(t => t.startsWith(sign));
const ofWhole = (toggled: string[]) => toggled.filter(t => !t.startsWith(sign));
const mine = (toggled: string[], q: string) =>
  q ? ofFilter(toggled).map(t => t.slice(sign.length)) : ofWhole(toggled);
const withMine = (toggled: string[], q: string, next: string[]) =>
  q ? [...ofWhole(toggled), ...next.map(t => sign + t)] : [...next, ...ofFilter(toggled)];

export type Openness = { open: Set<string>; more: Map<string, number> };

/** What is open of a tree: at first what fits, of a filtered one all that does; but for what was toggled. */
export function opennessOf(nodes: TreeNode[], toggled: string[], q: string): Openness {
  const root = { id: treeTop, children: nodes };
  const first = openAtFirst(root, q ? rowsOfAll : rowsAtFirst, Infinity, most);
  const [top] = nodes;
  if (top && !nodes.some(n => first.has(n.id))) first.add(top.id); // shut rows alone would say little
  const own = mine(toggled, q);
  return { open: opened(root, first, own, '', most), more: asked(own) };
}

export function toggledNodes(toggled: string[], q: string, ids: string[]): string[] {
  const own = new Set(mine(toggled, q));
  for (const id of ids) own.has(id) ? own.delete(id) : own.add(id);
  return withMine(toggled, q, [...own]);
}

export function askedMore(toggled: string[], q: string, parent: string): string[] {
  const own = mine(toggled, q);
  const n = asked(own).get(parent) ?? 0;
  return withMine(toggled, q, [...own.filter(t => t !== `${parent}*${n}`), `${parent}*${n + 1}`]);
}

export const openedAll = (toggled: string[], q: string) => withMine(toggled, q, [allOpen]);
export const shutAll = (toggled: string[], q: string) => withMine(toggled, q, [allShut]);

/** Another filter: what was opened and shut of the one before says nothing of it. */
export const forgotFilter = ofWhole;
