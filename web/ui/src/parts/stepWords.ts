import type { UnitRef } from '../api/types.ts';
import { say, typeOfStep } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import type { StepWords } from '../state/path-tree.ts';

/** What a tree says of steps. */
export const stepWords = (name: (id: string) => UnitRef): StepWords => ({
  say,
  relation: typeOfStep,
  through: u => m.through({ name: name(u).name }),
});
