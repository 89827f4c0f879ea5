import type { PathAnswer, Sentence, Step, UnitRef } from '../api/types.ts';
import { passageNodes, type TreeNode } from './tree.ts';

export type StepWords = {
  say: (s: Sentence) => string;
  relation: (s: Step) => string;
  through: (unit: string) => string; // that a step goes through this group
};

/** The steps of a chain, each with its passages. */
export const stepNodes = (id: string, steps: Step[], words: StepWords): TreeNode[] =>
  steps.map((s, i) => ({
    id: `${id}.s${i}`,
    text: words.say(s.sentence),
    tags: [words.relation(s), s.through ? words.through(s.through) : ''],
    children: passageNodes(`${id}.s${i}`, s.citations),
  }));

type Name = (id: string) => UnitRef;

/** Each path with its steps. */
export function pathTree(
  answer: PathAnswer,
  name: Name,
  words: StepWords & { way: (number: number) => string },
): TreeNode[] {
  return answer.paths.map((p, i) => ({
    id: `w${i}`,
    text: p.units.map(u => name(u).name).join(' – '),
    tags: [words.way(i + 1)],
    fixed: true,
    children: stepNodes(`w${i}`, p.steps, words),
  }));
}

/** What there is instead of a path: the way over the nearest common superior, and the competences of both. */
export function absenceTree(
  absence: NonNullable<PathAnswer['absence']>,
  name: Name,
  words: StepWords & { superior: string; shared: string },
): TreeNode[] {
  const { nearest_common_superior: common, shared_competences: shared } = absence;
  const out: TreeNode[] = [];
  if (common)
    out.push({
      id: 'superior',
      text: name(common.unit).name,
      unit: name(common.unit),
      tags: [words.superior],
      fixed: true,
      children: stepNodes('superior', [...common.from, ...common.to], words),
    });
  if (shared.length)
    out.push({
      id: 'shared',
      text: words.shared,
      children: shared.map(c => ({ id: `shared.${c.id}`, text: c.name, goal: c.id, children: [] })),
    });
  return out;
}
