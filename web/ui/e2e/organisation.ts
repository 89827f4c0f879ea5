import type { APIRequestContext } from '@playwright/test';
import type { GraphAnswer, GraphUnit } from '../src/api/types.ts';

export type Ends = { busy: GraphUnit; from: GraphUnit; to: GraphUnit };

export async function editionOf(request: APIRequestContext): Promise<string> {
  const res = await request.get('api/v1/editions');
  return (await res.json()).editions[0].id;
}

/** Units to ask about, whatever organisation the server holds: the busiest, and two that a path of two steps joins. */
export async function ends(request: APIRequestContext): Promise<Ends> {
  const res = await request.get(`api/v1/editions/${await editionOf(request)}/graph`);
  const graph: GraphAnswer = await res.json();
  const inside = graph.units.filter(u => !['external', 'institution', 'class', 'group'].includes(u.kind));
  const unique = inside.filter(u => graph.units.every(x => x === u || !x.name.includes(u.name)));
  const byDegree = [...unique].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const collaborates = graph.steps.filter(s => s.type === 'collaborates_with' && !s.through);
  const partners = (id: string) =>
    collaborates.flatMap(s => (s.from === id ? [s.to] : s.to === id ? [s.from] : []));
  for (const busy of byDegree) {
    const [from, to] = byDegree.filter(u => partners(busy.id).includes(u.id));
    if (from && to) return { busy, from, to };
  }
  throw new Error('the organisation has no two units that collaborate with a third');
}
