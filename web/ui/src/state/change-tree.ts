import type { DiffChange, Sentence } from '../api/types.ts';
import { changesByType } from './changes.ts';
import { passageNodes, type TreeNode } from './tree.ts';

type Words = {
  say: (s: Sentence) => string;
  type: (t: string) => string;
  before: string;
  after: string;
  why: string;
};

/** Each kind of change with its changes: the words before and after, why it is taken for one, the passages of each edition. */
export function changeTree(changes: DiffChange[], after: string, words: Words): TreeNode[] {
  return changesByType(changes).map(g => ({
    id: g.type,
    text: words.type(g.type),
    children: g.changes.map((c, i) => change(`${g.type}.${i}`, c, after, words)),
  }));
}

function change(id: string, c: DiffChange, after: string, words: Words): TreeNode {
  const said = (key: string, tag: string, text: string | undefined): TreeNode[] =>
    text ? [{ id: `${id}.${key}`, text, tags: [tag], children: [] }] : [];
  const { old_text: was, new_text: is } = c.function ?? {};
  const reworded = was && is && was !== is;
  return {
    id,
    text: words.say(c.sentence),
    fixed: true,
    children: [
      ...(reworded ? [...said('b', words.before, was), ...said('a', words.after, is)] : []),
      ...said('why', words.why, c.reason && words.say(c.reason)),
      ...passageNodes(id, c.citations).map(n => ({
        ...n,
        tags: [n.citation?.edition === after ? words.after : words.before],
      })),
    ],
  };
}
