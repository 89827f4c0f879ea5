import type { APIRequestContext, Page } from '@playwright/test';
import type { EditionAnswer, Graph, GraphAnswer, GraphUnit, SharedAnswer } from '../src/api/types.ts';

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

/** A competence that at least two units hold, with two of them. */
export async function sharedPair(request: APIRequestContext): Promise<{ competence: string; pair: string }> {
  const res = await request.get(`api/v1/editions/${await editionOf(request)}/shared`);
  const answer: SharedAnswer = await res.json();
  const found = answer.competences.find(c => new Set(c.functions.map(f => f.unit)).size > 1);
  if (!found) throw new Error('the organisation has no shared competence');
  const pair = [...new Set(found.functions.map(f => f.unit))].slice(0, 2).join(',');
  return { competence: found.id, pair };
}

/** The oldest edition that was read from a text, and a line of its first source from which something was read. */
export async function textEdition(request: APIRequestContext): Promise<{ edition: string; line: number }> {
  const { editions }: { editions: EditionAnswer[] } = await (await request.get('api/v1/editions')).json();
  let edition = '';
  for (const e of editions.filter(e => e.counts.functions > 0).reverse()) {
    if (!(await request.get(`api/v1/editions/${e.id}/review`)).ok()) continue; // other tests keep editions without a text
    edition = e.id;
    break;
  }
  const graph: Graph = await (await request.get(`api/v1/editions/${edition}/export`)).json();
  const source = graph.edition.sources[0]?.id;
  const line = graph.functions.flatMap(f => f.citations).find(c => c.source === source)?.line_start;
  if (!line) throw new Error(`nothing was read from the first source of ${edition}`);
  return { edition, line };
}

/** What a page shows, without the editions that it offers: other tests keep new ones at any time. */
export async function shown(page: Page): Promise<string> {
  const all = await page.locator('main').ariaSnapshot();
  return all.replace(/^ *- option (?!.*\[selected\]).*\n?/gm, '');
}
