import { useMemo } from 'react';
import type { ImpactAnswer, Reached, UnitRef } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { stepWords } from '../../parts/stepWords.ts';
import { impactTree } from '../../state/impact-tree.ts';

type Props = { answer: ImpactAnswer; shown: (r: Reached) => boolean; name: (id: string) => UnitRef };

/** Each distance with the units reached, each with the steps that lead there. */
export function ImpactTree({ answer, shown, name }: Props) {
  const { show } = usePlace().link;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names come with the answer, what is shown is in the link
  const nodes = useMemo(
    () =>
      impactTree(answer, shown, name, {
        ...stepWords(name),
        level: distance => m.impact_level({ distance }),
        kind: kindName,
      }),
    [answer, show],
  );
  return <AnswerTree label={m.view_impact()} file={m.view_impact()} nodes={nodes} fixed />;
}
