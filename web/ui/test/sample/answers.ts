import type { ImpactAnswer, PathAnswer, SearchResult, SharedCompetence, Step } from '../../src/api/types.ts';
import { cite, edition, functions, groupBy, lines, nameOf, steps, units } from './organisation.ts';

const mentioned = (ids: Iterable<string>) => {
  const set = new Set(ids);
  return units.filter(u => set.has(u.id));
};
const twice = (it: string, en: string) => ({ it, en });
const list = (v: string | null) => (v ? v.split(',').filter(Boolean) : []);

export function graph(q: URLSearchParams) {
  const around = list(q.get('around'));
  const kept = around.length ? steps.filter(s => around.includes(s.from) || around.includes(s.to)) : steps;
  const ids = new Set([...around, ...kept.flatMap(s => [s.from, s.to])]);
  return {
    edition,
    units: around.length ? units.filter(u => ids.has(u.id)) : units,
    steps: kept,
    truncated: false,
  };
}

function shared(of: string[]): SharedCompetence[] {
  const byCompetence = groupBy(functions, f => f.competence);
  return [...byCompetence]
    .map(([id, fs]) => ({ id, fs, holders: [...new Set(fs.map(f => f.unit))].sort() }))
    .filter(c => c.holders.length > 1 && of.every(u => c.holders.includes(u)))
    .map(c => ({
      id: c.id,
      name: c.fs[0]?.text ?? c.id,
      match: 'same_words' as const,
      strength: 1,
      units: c.holders,
      functions: c.fs.filter(f => !of.length || of.includes(f.unit)),
      sentence: twice(
        `${c.holders.length} unità hanno questa competenza.`,
        `${c.holders.length} units hold this competence.`,
      ),
    }));
}

export function sharedAnswer(q: URLSearchParams) {
  const of = list(q.get('units'));
  const competences = shared(of);
  return {
    edition,
    question: { units: of },
    competences,
    widely: [],
    matrix: { units: [], competences: [], held: [] },
    alone: [],
    sentence: twice(
      `${competences.length} competenze in comune.`,
      `${competences.length} competences in common.`,
    ),
    units: mentioned([...of, ...competences.flatMap(c => c.units)]),
  };
}

export function unitAnswer(id: string) {
  const unit = units.find(u => u.id === id);
  if (!unit) return undefined;
  const own = steps.filter(s => s.from === id || s.to === id).map(s => ({ ...s, forward: s.from === id }));
  const of = (type: string, end: 'from' | 'to') => own.filter(s => s.type === type && s[end] === id);
  const groups = of('belongs_to', 'from');
  const competences = shared([id]);
  return {
    edition,
    unit: { ...unit, citations: [cite(unit.line, unit.name)] },
    superiors: of('reports_to', 'from'),
    subordinates: of('reports_to', 'to'),
    collaborations: own.filter(s => s.type === 'collaborates_with'),
    groups,
    members: of('belongs_to', 'to'),
    functions: [
      ...functions.filter(f => f.unit === id),
      ...functions
        .filter(f => groups.some(g => g.to === f.unit))
        .map(f => ({ ...f, unit: id, through: f.unit })),
    ],
    competences: competences.map(c => ({ ...c, functions: functions.filter(f => f.competence === c.id) })),
    units: mentioned([id, ...own.flatMap(s => [s.from, s.to]), ...competences.flatMap(c => c.units)]),
  };
}

export function search(q: URLSearchParams) {
  const words = (q.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const types = list(q.get('types'));
  const limit = Number(q.get('limit') ?? 50);
  const holds = (t: string) => words.every(w => ` ${t.toLowerCase()}`.includes(w));
  const all: SearchResult[] = [
    ...units.map(u => ({ type: 'unit' as const, id: u.id, text: u.name, aliases: u.aliases, kind: u.kind })),
    ...functions.map(f => ({ type: 'function' as const, id: f.id, text: f.text, unit: f.unit })),
    ...shared([]).map(c => ({ type: 'competence' as const, id: c.id, text: c.name })),
  ];
  const found = all.filter(
    r => (!types.length || types.includes(r.type)) && holds([r.text, ...(r.aliases ?? [])].join(' ')),
  );
  const results = found.slice(0, limit);
  return {
    edition,
    question: { text: words.join(' '), types, limit },
    results,
    truncated: found.length > limit,
    units: mentioned(results.flatMap(r => (r.unit ? [r.unit] : r.type === 'unit' ? [r.id] : []))),
  };
}

function neighbours(id: string, kinds: string[], avoid: string[]) {
  return steps
    .filter(s => kinds.includes(s.type) && (s.from === id || s.to === id))
    .map(s => ({ next: s.from === id ? s.to : s.from, step: { ...s, forward: s.from === id } }))
    .filter(n => !avoid.includes(n.next))
    .sort((a, b) => (a.next < b.next ? -1 : 1));
}

function layers(from: string, kinds: string[], avoid: string[], most: number) {
  const chains = new Map<string, Step[][]>([[from, [[]]]]);
  const distance = new Map([[from, 0]]);
  let frontier = [from];
  for (let d = 1; d <= most && frontier.length; d++) {
    const next: string[] = [];
    for (const id of frontier)
      for (const n of neighbours(id, kinds, avoid)) {
        const at = distance.get(n.next);
        if (at !== undefined && at < d) continue;
        if (at === undefined) {
          distance.set(n.next, d);
          next.push(n.next);
        }
        const more = (chains.get(id) ?? []).map(c => [...c, n.step]);
        chains.set(n.next, [...(chains.get(n.next) ?? []), ...more].slice(0, 100));
      }
    frontier = next;
  }
  return { chains, distance };
}

export function paths(q: URLSearchParams): PathAnswer | undefined {
  const [from, to] = [q.get('from') ?? '', q.get('to') ?? ''];
  if (!units.some(u => u.id === from) || !units.some(u => u.id === to)) return undefined;
  const kinds = list(q.get('kinds')).length ? list(q.get('kinds')) : ['collaborates_with', 'reports_to'];
  const avoid = list(q.get('avoid'));
  const max_hops = Number(q.get('max_hops') || 6);
  const limit = Number(q.get('limit') || 10);
  const all = layers(from, kinds, avoid, max_hops).chains.get(to) ?? [];
  const found = all.slice(0, limit).map(steps => ({
    length: steps.length,
    units: [from, ...steps.map(s => (s.forward ? s.to : s.from))],
    steps,
  }));
  const joined = found.length > 0;
  return {
    edition,
    question: {
      from,
      to,
      kinds: kinds as PathAnswer['question']['kinds'],
      directed: false,
      avoid,
      via: [],
      max_hops,
      limit,
      longer: 0,
    },
    found: joined,
    paths: found,
    searched: { max_hops, limit, truncated: all.length > limit, given_up: false },
    absence: joined ? undefined : { nearest_common_superior: null, shared_competences: shared([from, to]) },
    sentence: joined
      ? twice(
          `${nameOf(from)} e ${nameOf(to)} sono collegate in ${found[0]?.length} passi.`,
          `${nameOf(from)} and ${nameOf(to)} are joined in ${found[0]?.length} steps.`,
        )
      : twice(
          `Nessun percorso collega ${nameOf(from)} e ${nameOf(to)}.`,
          `No path joins ${nameOf(from)} and ${nameOf(to)}.`,
        ),
    units: mentioned([from, to, ...found.flatMap(p => p.units)]),
  };
}

export function impact(q: URLSearchParams): ImpactAnswer | undefined {
  const unit = q.get('unit') ?? '';
  if (!units.some(u => u.id === unit)) return undefined;
  const kinds = list(q.get('kinds')).length ? list(q.get('kinds')) : ['collaborates_with', 'reports_to'];
  const most = Number(q.get('levels') || 2);
  const { chains, distance } = layers(unit, kinds, [], most);
  const reached = [...distance].filter(([, d]) => d > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const totals: Record<string, number> = {};
  for (const u of mentioned(reached.map(([id]) => id))) totals[u.kind] = (totals[u.kind] ?? 0) + 1;
  const sentence = (id: string) =>
    twice(
      `${nameOf(id)} è raggiunta da una modifica di ${nameOf(unit)}.`,
      `${nameOf(id)} is reached by a change of ${nameOf(unit)}.`,
    );
  return {
    edition,
    question: { unit, kinds: kinds as ImpactAnswer['question']['kinds'], levels: most },
    unit,
    levels: [...groupBy(reached, ([, d]) => d)]
      .sort(([a], [b]) => a - b)
      .map(([d, rs]) => ({
        distance: d,
        units: rs.map(([id]) => ({ id, chain: chains.get(id)?.[0] ?? [], sentence: sentence(id) })),
      })),
    totals,
    external: [],
    to_hear: [],
    sentence: twice(
      `Una modifica di ${nameOf(unit)} raggiunge ${reached.length} unità.`,
      `A change of ${nameOf(unit)} reaches ${reached.length} units.`,
    ),
    units: mentioned([unit, ...distance.keys()]),
  };
}

export function merge(of: string[], name: string | undefined) {
  const into = name || of.map(nameOf).join(' e ');
  const inside = steps.filter(
    s => of.includes(s.from) && of.includes(s.to) && s.type === 'collaborates_with',
  );
  const moved = steps.filter(s => of.includes(s.to) !== of.includes(s.from) && s.type === 'reports_to');
  const doubled = shared(of);
  const before = {
    units: 128,
    functions: functions.length,
    competences: 60,
    collaborations: 128,
    reporting_lines: 114,
    depth: 4,
    max_span: 44,
  };
  const id = 'nuova-unita';
  return {
    edition,
    changes: [{ type: 'merge', units: of, into: id, name: into }],
    effects: [
      ...moved.map(s => ({
        type: of.includes(s.from) ? 'reporting_kept' : 'subunit_reparented',
        units: [id, of.includes(s.from) ? s.to : s.from],
        sentence: s.sentence,
        citations: s.citations,
      })),
      ...inside.map(s => ({
        type: 'collaboration_internal',
        units: [s.from, s.to],
        sentence: s.sentence,
        citations: s.citations,
      })),
      ...doubled.map(c => ({
        type: 'function_duplicated',
        units: of,
        sentence: twice(`Tutte svolgono: ${c.name}.`, `All perform: ${c.name}.`),
        citations: c.functions.flatMap(f => f.citations),
      })),
    ],
    before,
    after: {
      ...before,
      units: before.units - of.length + 1,
      competences: before.competences,
      collaborations: before.collaborations - inside.length,
    },
    sentence: twice(
      `${into} prende il posto di ${of.length} unità.`,
      `${into} takes the place of ${of.length} units.`,
    ),
    units: [
      ...mentioned([...of, ...moved.flatMap(s => [s.from, s.to])]),
      { id, name: into, kind: 'directorate' },
    ],
  };
}

export function source(q: URLSearchParams) {
  const first = Math.max(1, Number(q.get('first') || 1));
  const last = Math.min(lines.length, Number(q.get('last') || lines.length));
  const [s] = edition.sources;
  return { ...s, total: lines.length, first, lines: lines.slice(first - 1, last) };
}

export const editions = () => ({
  editions: [
    {
      ...edition,
      counts: { units: units.length, functions: functions.length, competences: 60, edges: steps.length },
    },
  ],
});
