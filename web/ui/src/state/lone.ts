import type { Graph } from '../api/types.ts';

export type Lone = Graph['functions'][number];

/** The functions whose competence only their own unit covers, in the order of the edition. */
export function withoutTwin(graph: Graph): Lone[] {
  const byID = new Map(graph.functions.map(f => [f.id, f]));
  const lone = new Set<string>();
  for (const c of graph.competences) {
    const units = new Set(c.functions.map(f => byID.get(f)?.unit));
    if (units.size === 1) for (const f of c.functions) lone.add(f);
  }
  return graph.functions.filter(f => lone.has(f.id));
}
