import type { Doubt, Sentence } from '../api/types.ts';
import { passageNodes, type TreeNode } from './tree.ts';

type Words = {
  say: (s: Sentence) => string;
  kind: (k: string) => string;
  verdict: (v: string) => string;
  why: string;
};

/** Each kind of doubt with its readings, each with why it is in doubt and its passage. */
export function doubtTree(doubts: Doubt[], words: Words): TreeNode[] {
  const kinds = [...new Set(doubts.map(d => d.kind))].sort();
  return kinds.map(kind => ({
    id: kind,
    text: words.kind(kind),
    children: doubts
      .filter(d => d.kind === kind)
      .map(d => ({
        id: `${kind}.${d.key}`,
        text: words.say(d.read),
        tags: d.decision ? [words.verdict(d.decision.decision)] : [],
        goal: d.key,
        fixed: true,
        children: [
          { id: `${d.key}.why`, text: words.say(d.why), tags: [words.why], children: [] },
          ...passageNodes(d.key, [d.citation]),
        ],
      })),
  }));
}
