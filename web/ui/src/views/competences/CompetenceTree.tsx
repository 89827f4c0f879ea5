import { useMemo } from 'react';
import type { SharedAnswer, SharedCompetence } from '../../api/types.ts';
import { matchName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { competenceTree } from '../../state/competence-tree.ts';
import { namer } from '../../state/names.ts';

type Props = { answer: SharedAnswer; competences: SharedCompetence[] };

/** Each competence with the units that hold it, each with its functions and their passages. */
export function CompetenceTree({ answer, competences }: Props) {
  const nodes = useMemo(() => {
    const name = namer(answer.units);
    return competenceTree(competences, name, {
      match: matchName,
      through: u => m.through({ name: name(u).name }),
    });
  }, [answer, competences]);
  return (
    <AnswerTree label={m.view_competences()} file={m.view_competences()} nodes={nodes} filtered={false} />
  );
}
