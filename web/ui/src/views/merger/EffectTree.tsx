import { useMemo } from 'react';
import type { Effect } from '../../api/types.ts';
import { effectName, say, severityName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { effectTree } from '../../state/effect-tree.ts';
import { type Told, useScenario } from './useScenario.tsx';

export const effectWords = () => ({
  say,
  type: effectName,
  severity: severityName,
  decide: m.column_decision(),
});

/** Each severity with its types of effect, each with its effects and their passages. */
export function EffectTree({ told, effects }: { told: Told; effects: Effect[] }) {
  const { drafts } = useScenario();
  const several = drafts.length > 1;
  const nodes = useMemo(
    () =>
      effectTree(effects, told.answer.effects, {
        ...effectWords(),
        change: e => {
          const place = told.place(e.change);
          return several && place >= 0 ? m.change_of({ at: place + 1 }) : '';
        },
      }),
    [effects, told, several],
  );
  return <AnswerTree label={m.merger_effects()} file={m.merger_effects()} nodes={nodes} fixed />;
}
