import type { PathAnswer, Sentence, Step, UnitRef } from '../api/types.ts';
import { askedFor } from './absence.ts';
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

type AbsenceWords = StepWords &
  Parameters<typeof askedFor>[2] & {
    asked: string;
    superior: string;
    noSuperior: string;
    shared: string;
    noneShared: string;
  };

/** What was looked for, and what there is instead of a path: the way over the nearest common superior, and the competences of both. */
export function absenceTree(
  answer: PathAnswer,
  absence: NonNullable<PathAnswer['absence']>,
  name: Name,
  words: AbsenceWords,
): TreeNode[] {
  const { nearest_common_superior: common, shared_competences: shared } = absence;
  return [
    {
      id: 'asked',
      text: words.asked,
      fixed: true,
      children: askedFor(answer, name, words).map((r, i) => ({
        id: `asked.${i}`,
        text: r.text,
        unit: r.unit,
        tags: [r.what],
        children: [],
      })),
    },
    common
      ? {
          id: 'superior',
          text: name(common.unit).name,
          unit: name(common.unit),
          tags: [words.superior],
          fixed: true,
          children: stepNodes('superior', [...common.from, ...common.to], words),
        }
      : { id: 'superior', text: words.noSuperior, children: [] },
    {
      id: 'shared',
      text: shared.length ? words.shared : words.noneShared,
      children: shared.map(c => ({ id: `shared.${c.id}`, text: c.name, goal: c.id, children: [] })),
    },
  ];
}
