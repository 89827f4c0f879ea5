import { useMemo } from 'react';
import type { PathAnswer, UnitRef } from '../../api/types.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { stepWords } from '../../parts/stepWords.ts';
import { linkTo } from '../../state/link.ts';
import { absenceTree, pathTree } from '../../state/path-tree.ts';
import { askedWords } from './words.ts';

type Props = { answer: PathAnswer; name: (id: string) => UnitRef };

/** Each path with its steps and their passages; where there is none, what there is instead. */
export function PathTree({ answer, name }: Props) {
  const { absence, question } = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names come with the answer
  const nodes = useMemo(() => {
    const words = stepWords(name);
    if (absence)
      return absenceTree(answer, absence, name, {
        ...words,
        asked: m.absence_asked(),
        ...askedWords(),
        superior: m.absence_superior(),
        noSuperior: m.absence_no_superior(),
        shared: m.competences_shared(),
        noneShared: m.absence_no_competence(),
      });
    const of = answer.paths.length;
    return pathTree(answer, name, { ...words, way: number => m.path_number({ number, of }) });
  }, [answer]);
  return (
    <AnswerTree
      label={m.view_path()}
      file={m.view_path()}
      nodes={nodes}
      leads={(n, link) =>
        n.goal
          ? linkTo(link, 'competences', { units: [question.from, question.to], competence: n.goal })
          : undefined
      }
    />
  );
}
