import { after } from '../../api/scenarios.ts';
import type { AfterAnswer } from '../../api/types.ts';
import { type Asked, useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { complete } from '../../state/scenario.ts';
import { useScenario } from './useScenario.tsx';

/** The organisation as the changes before one leave it, with the functions of a unit. */
export function useEarlier(at: number, unit: string): Asked<AfterAnswer> {
  const { edition } = usePlace();
  const { drafts } = useScenario();
  const { changes } = complete(drafts.slice(0, at));
  const key = unit ? `after ${edition} ${unit} ${JSON.stringify(changes)}` : null;
  return useAnswer(key, signal => after(edition, changes, unit, signal));
}
