import type {
  EditionAnswer,
  FoundType,
  GraphAnswer,
  ImpactAnswer,
  Passage,
  PathAnswer,
  ScenarioAnswer,
  SearchAnswer,
  SharedAnswer,
  StepType,
  UnitAnswer,
  UnitRef,
} from './types.ts';

/** What the server said instead of an answer (RFC 9457). Status 0: it could not be reached. */
export class Problem extends Error {
  readonly status: number;
  readonly candidates: UnitRef[];
  constructor(status: number, detail: string, candidates: UnitRef[] = []) {
    super(detail);
    this.status = status;
    this.candidates = candidates;
  }
}

type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

function query(q: Query): string {
  const out = new URLSearchParams();
  for (const [key, value] of Object.entries(q)) {
    const text = Array.isArray(value) ? value.join(',') : value ? String(value) : '';
    if (text) out.set(key, text);
  }
  return out.size ? `?${out}` : '';
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const res = await fetch(`api/v1${path}`, init).catch(error => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, String(error));
  });
  const body = await res.json().catch(() => undefined);
  if (res.ok && body !== undefined) return body as T;
  throw new Problem(res.status, body?.detail ?? body?.title ?? res.statusText, body?.candidates ?? []);
}

const get = <T>(path: string, q: Query, signal: AbortSignal) => ask<T>(path + query(q), { signal });
const of = (edition: string, rest: string) => `/editions/${encodeURIComponent(edition)}/${rest}`;

export const editions = (signal: AbortSignal) => get<{ editions: EditionAnswer[] }>('/editions', {}, signal);

export const graph = (edition: string, q: { around?: string; kinds?: StepType[] }, signal: AbortSignal) =>
  get<GraphAnswer>(of(edition, 'graph'), q, signal);

export const unit = (edition: string, id: string, signal: AbortSignal) =>
  get<UnitAnswer>(of(edition, `units/${encodeURIComponent(id)}`), {}, signal);

export const search = (
  edition: string,
  q: { q: string; types?: FoundType[]; limit: number },
  signal: AbortSignal,
) => get<SearchAnswer>(of(edition, 'search'), q, signal);

export type PathQuery = {
  from: string;
  to: string;
  kinds: StepType[];
  directed: boolean;
  avoid: string[];
  max_hops: number;
  limit: number;
};
export const paths = (edition: string, q: PathQuery, signal: AbortSignal) =>
  get<PathAnswer>(of(edition, 'paths'), q, signal);

export const shared = (edition: string, units: string[], signal: AbortSignal) =>
  get<SharedAnswer>(of(edition, 'shared'), { units }, signal);

export const impact = (
  edition: string,
  q: { unit: string; kinds: StepType[]; levels: number },
  signal: AbortSignal,
) => get<ImpactAnswer>(of(edition, 'impact'), q, signal);

export const passage = (edition: string, source: string, first: number, last: number, signal: AbortSignal) =>
  get<Passage>(of(edition, `sources/${encodeURIComponent(source)}`), { first, last }, signal);

export const merge = (edition: string, units: string[], name: string, signal: AbortSignal) =>
  ask<ScenarioAnswer>(of(edition, 'scenarios/evaluate'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ changes: [{ type: 'merge', units, name: name || undefined }] }),
    signal,
  });
