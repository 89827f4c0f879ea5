import type { GraphAnswer, GraphUnit } from '../api/types.ts';

/** The units of the institution itself, those with the most relations first. */
export const busiestOf = (graph: GraphAnswer): GraphUnit[] =>
  graph.units.filter(u => u.kind !== 'external').sort((a, b) => b.degree - a.degree || a.line - b.line);
