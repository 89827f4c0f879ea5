import { isHeading, said } from './act-text.ts';
import { byLine, type Reading, type ReadingKind } from './readings.ts';
import type { TreeNode } from './tree.ts';

type Words = {
  line: (n: number) => string;
  lines: (first: number, last: number) => string;
  kind: (k: ReadingKind) => string;
  name: (unit: string) => string;
};

/**
 * The outline of a source, with the lines that were read and what was read from each. The outline is
 * that of the headings of the text; without the text that of the sections that are cited, else
 * lines by the hundred.
 */
export function readingTree(all: Reading[], text: string[], words: Words): TreeNode[] {
  const top: TreeNode = { id: '', text: '', fixed: true, children: [] };
  const above = text.length ? headings(top, text) : sections(top, words);
  for (const [n, of] of [...byLine(all)].sort(([a], [b]) => a - b)) {
    const up = above(n, of);
    const read = of.map((r, i) => reading(`l${n}.${i}`, n, r, words));
    if (up.id === `h${n}` && text.length) {
      up.children.push(...read); // the heading itself was read
      continue;
    }
    const says = said(text[n - 1] ?? '') || of[0]?.text || of[0]?.citation.quote || '';
    up.children.push({
      id: `l${n}`,
      text: says || words.line(n),
      tags: says ? [words.line(n)] : [],
      goal: String(n),
      children: read,
    });
  }
  return pruned(top).children;
}

const reading = (id: string, line: number, r: Reading, { name, kind }: Words): TreeNode => ({
  id,
  text: r.other ? `${name(r.unit)} → ${name(r.other)}` : name(r.unit),
  tags: [kind(r.kind)],
  goal: String(line),
  children: [],
});

/** The node of the outline that a line stands under. */
type Above = (line: number, of: Reading[]) => TreeNode;

const depth = (line: string) => line.search(/[^#]/);

/** Every heading under the last one before it that is higher. */
function headings(top: TreeNode, text: string[]): Above {
  const found: { line: number; node: TreeNode }[] = [];
  const open: { depth: number; node: TreeNode }[] = [{ depth: 0, node: top }];
  for (const [i, line] of text.entries()) {
    if (!isHeading(line)) continue;
    while ((open.at(-1)?.depth ?? 0) >= depth(line)) open.pop();
    const node: TreeNode = {
      id: `h${i + 1}`,
      text: said(line),
      goal: String(i + 1),
      fixed: true,
      children: [],
    };
    open.at(-1)?.node.children.push(node);
    open.push({ depth: depth(line), node });
    found.push({ line: i + 1, node });
  }
  let at = -1;
  return n => {
    while ((found[at + 1]?.line ?? Infinity) <= n) at++;
    return found[at]?.node ?? top;
  };
}

const hundred = 100;

/** A node for each run of lines of one section, or of one hundred. */
function sections(top: TreeNode, words: Words): Above {
  return (n, of) => {
    const first = Math.floor((n - 1) / hundred) * hundred + 1;
    const text = of[0]?.citation.section || words.lines(first, first + hundred - 1);
    const last = top.children.at(-1);
    if (last?.text === text) return last;
    const node: TreeNode = { id: `h${n}`, text, fixed: true, children: [] };
    top.children.push(node);
    return node;
  };
}

/** Without the headings under which nothing was read; each counts the lines below it, and what was read from itself. */
function pruned(n: TreeNode): TreeNode {
  const isLine = (c: TreeNode) => c.id.startsWith('l');
  const children = n.children
    .map(c => (isLine(c) ? c : pruned(c)))
    .filter(c => isLine(c) || c.children.length > 0);
  return { ...n, children, count: children.reduce((sum, c) => sum + (isLine(c) ? 1 : (c.count ?? 0)), 0) };
}
