import type { FoundType, SearchAnswer, SearchResult } from '../api/types.ts';
import { namer } from './names.ts';

export type Found = SearchResult & { owner?: string };
export type Group = { id: FoundType; type: FoundType; results: Found[] };

const order: FoundType[] = ['unit', 'competence', 'function'];

/** What was found, by type and within a type in the order of the answer; a function with the name of its unit. */
export function found(answer: SearchAnswer): Group[] {
  const name = namer(answer.units);
  return order
    .map(type => ({
      id: type,
      type,
      results: answer.results
        .filter(r => r.type === type)
        .map(r => (r.unit ? { ...r, owner: name(r.unit).name } : r)),
    }))
    .filter(g => g.results.length > 0);
}
