import type { ImpactAnswer, Reached, UnitRef } from '../api/types.ts';
import { type StepWords, stepNodes } from './path-tree.ts';
import type { TreeNode } from './tree.ts';

/** Each distance with the units that are reached there, each with the steps that lead to it. */
export function impactTree(
  answer: ImpactAnswer,
  shown: (r: Reached) => boolean,
  name: (id: string) => UnitRef,
  words: StepWords & { level: (distance: number) => string; kind: (k: string) => string },
): TreeNode[] {
  return answer.levels
    .map(l => ({
      id: `d${l.distance}`,
      text: words.level(l.distance),
      children: l.units.filter(shown).map(r => ({
        id: r.id,
        text: name(r.id).name,
        unit: name(r.id),
        tags: [words.kind(name(r.id).kind)],
        fixed: true,
        children: stepNodes(r.id, r.chain, words),
      })),
    }))
    .filter(l => l.children.length > 0);
}
