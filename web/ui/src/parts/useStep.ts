import { unit as askUnit } from '../api/client.ts';
import type { Step, UnitAnswer, UnitRef } from '../api/types.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { usePlace } from '../app/location.tsx';

export type Said = { step: Step | undefined; units: UnitRef[] };

/** The step of a line of the network with its sentence and passages: it comes with the sheet of the unit that has it. */
export function useStep(parts: string[]) {
  const { edition } = usePlace();
  const [from = ''] = parts;
  const asked = useAnswer(from ? `unit ${edition} ${from}` : null, signal => askUnit(edition, from, signal));
  return { asked, of: (answer: UnitAnswer): Said => ({ step: stepOf(answer, parts), units: answer.units }) };
}

function stepOf(answer: UnitAnswer, [from, type, to, through]: string[]): Step | undefined {
  const all = [
    ...answer.superiors,
    ...answer.subordinates,
    ...answer.collaborations,
    ...answer.groups,
    ...answer.members,
  ];
  const same = all.filter(s => s.from === from && s.to === to && s.type === type);
  return same.find(s => s.through === through) ?? same[0];
}
