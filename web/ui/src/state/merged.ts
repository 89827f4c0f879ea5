import type { GraphAnswer, GraphStep, GraphUnit } from '../api/types.ts';

/** What a picture of an organisation before and after a merger has to mark. */
export type Merged = {
  graph: GraphAnswer;
  id: string; // of the new unit
  gone: Set<string>; // units that are no more
  moved: Set<string>; // units whose superior is another
};

/**
 * The picture after a merger: what joined the units joins the new one, once; lines
 * among them are gone. The new unit stands where the first of them stood.
 */
export function merged(graph: GraphAnswer, units: string[], id: string, name: string): Merged {
  const gone = new Set(units);
  const old = graph.units.filter(u => gone.has(u.id));
  const first = [...old].sort((a, b) => a.line - b.line)[0];
  const to = (x: string) => (gone.has(x) ? id : x);
  const steps = new Map<string, GraphStep>();
  for (const s of graph.steps) {
    const step = { ...s, from: to(s.from), to: to(s.to) };
    if (step.from === step.to) continue;
    const key = `${step.from} ${step.to} ${step.type} ${step.through ?? ''}`;
    if (!steps.has(key)) steps.set(key, step);
  }
  const unit: GraphUnit | undefined = first && {
    ...first,
    id,
    name,
    functions: old.reduce((n, u) => n + u.functions, 0),
  };
  const rest = graph.units.filter(u => !gone.has(u.id) && u.id !== id);
  return {
    graph: { ...graph, units: unit ? [...rest, unit] : rest, steps: [...steps.values()] },
    id,
    gone,
    moved: new Set(
      graph.steps
        .filter(s => s.type === 'reports_to' && !s.through && gone.has(s.to) && !gone.has(s.from))
        .map(s => s.from),
    ),
  };
}
