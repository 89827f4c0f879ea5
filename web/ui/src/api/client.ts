import createClient from 'openapi-fetch';
import { getLocale } from '../paraglide/runtime.js';
import type { paths as Paths } from './schema.d.ts';
import type { FoundType, ReviewDecision, StepType, UnitRef } from './types.ts';

type More = { candidates?: UnitRef[]; wrongs?: Wrong[]; lang?: string };

/** What the server said instead of an answer (RFC 9457). Status 0: it could not be reached. */
export class Problem extends Error {
  readonly status: number;
  readonly candidates: UnitRef[];
  readonly wrongs: Wrong[]; // each thing that is wrong, at its place
  readonly lang: string; // of what is said
  constructor(status: number, detail: string, { candidates = [], wrongs = [], lang = 'en' }: More = {}) {
    super(detail);
    this.status = status;
    this.candidates = candidates;
    this.wrongs = wrongs;
    this.lang = lang;
  }
}

/** Any failure as a Problem; what the browser says of one is in English. */
export const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(-1, String(error));

export type Wrong = { where: string; what: string };

export const client = createClient<Paths>({
  baseUrl: '.',
  fetch: request => globalThis.fetch(request),
  querySerializer: { array: { style: 'form', explode: false } },
});

// Problems are told in the language of the screen.
client.use({ onRequest: ({ request }) => request.headers.set('Accept-Language', getLocale()) });

type Said = {
  title?: string;
  detail?: string;
  candidates?: UnitRef[];
  errors?: { location?: string; message?: string }[];
};
type Sent<T> = Promise<{ data?: T; error?: Said; response: Response }>;

export async function answered<T>(asked: Sent<T>): Promise<T> {
  const { data, error, response } = await asked.catch(failure => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Problem(0, String(failure));
  });
  if (response.ok && data !== undefined) return data;
  throw new Problem(response.status, error?.detail ?? error?.title ?? response.statusText, {
    candidates: error?.candidates,
    wrongs: (error?.errors ?? []).map(({ location = '', message = '' }) => ({
      where: location,
      what: message,
    })),
    lang: response.headers.get('Content-Language') ?? 'en',
  });
}

/** Waits for a change that has no answer but that it was made. */
export async function done(asked: Sent<unknown>): Promise<void> {
  await answered(asked.then(sent => ({ ...sent, data: sent.response.ok ? true : undefined })));
}

/** A list that is empty, a 0 and a false are not asked: the server then takes what is usual. */
export const some = <T>(all: T[]): T[] | undefined => (all.length ? all : undefined);

export const editions = (signal: AbortSignal) => answered(client.GET('/api/v1/editions', { signal }));

/** Of a whole edition, in one answer: what the server gives at most. */
export const mostUnits = 10_000;

export const graph = (edition: string, around: string[], signal: AbortSignal) =>
  answered(
    client.GET('/api/v1/editions/{edition}/graph', {
      params: {
        path: { edition },
        query: { around: some(around), limit: around.length ? undefined : mostUnits },
      },
      signal,
    }),
  );

export const unit = (edition: string, id: string, signal: AbortSignal) =>
  answered(
    client.GET('/api/v1/editions/{edition}/units/{unit}', {
      params: { path: { edition, unit: id } },
      signal,
    }),
  );

export const search = (
  edition: string,
  q: { q: string; types?: FoundType[]; limit: number },
  signal: AbortSignal,
) =>
  answered(
    client.GET('/api/v1/editions/{edition}/search', { params: { path: { edition }, query: q }, signal }),
  );

export type PathQuery = {
  from: string;
  to: string;
  kinds: StepType[];
  directed: boolean;
  avoid: string[];
  via: string[];
  longer: number;
  max_hops: number;
  limit: number;
};
export const paths = (edition: string, q: PathQuery, signal: AbortSignal) =>
  answered(
    client.GET('/api/v1/editions/{edition}/paths', {
      params: {
        path: { edition },
        query: {
          from: q.from,
          to: q.to,
          kinds: some(q.kinds),
          directed: q.directed || undefined,
          avoid: some(q.avoid),
          via: some(q.via),
          longer: q.longer || undefined,
          max_hops: q.max_hops || undefined,
          limit: q.limit || undefined,
        },
      },
      signal,
    }),
  );

export const shared = (edition: string, units: string[], signal: AbortSignal) =>
  answered(
    client.GET('/api/v1/editions/{edition}/shared', {
      params: { path: { edition }, query: { units: some(units) } },
      signal,
    }),
  );

export const impact = (
  edition: string,
  q: { unit: string; kinds: StepType[]; levels: number },
  signal: AbortSignal,
) =>
  answered(
    client.GET('/api/v1/editions/{edition}/impact', {
      params: {
        path: { edition },
        query: { unit: q.unit, kinds: some(q.kinds), levels: q.levels || undefined },
      },
      signal,
    }),
  );

export const passage = (edition: string, source: string, first: number, last: number, signal: AbortSignal) =>
  answered(
    client.GET('/api/v1/editions/{edition}/sources/{source}', {
      params: { path: { edition, source }, query: { first, last } },
      signal,
    }),
  );

export const source = (edition: string, id: string, signal: AbortSignal) =>
  answered(
    client.GET('/api/v1/editions/{edition}/sources/{source}', {
      params: { path: { edition, source: id }, query: {} },
      signal,
    }),
  );

/** The whole edition with every citation. */
export const exported = (edition: string, signal: AbortSignal) =>
  answered(client.GET('/api/v1/editions/{edition}/export', { params: { path: { edition } }, signal }));

export const diff = (before: string, after: string, signal: AbortSignal) =>
  answered(client.GET('/api/v1/diff', { params: { query: { old: before, new: after } }, signal }));

export const signs = (signal: AbortSignal) => answered(client.GET('/api/v1/signs', { signal }));

export const review = (edition: string, signal: AbortSignal) =>
  answered(client.GET('/api/v1/editions/{edition}/review', { params: { path: { edition } }, signal }));

/** Takes the decision on a doubtful reading back: the edition is written anew. */
export const withdraw = (edition: string, key: string) =>
  answered(client.DELETE('/api/v1/editions/{edition}/review/{key}', { params: { path: { edition, key } } }));

/** Decides a doubtful reading: the edition is written anew. */
export const decide = (edition: string, key: string, body: ReviewDecision) =>
  answered(
    client.POST('/api/v1/editions/{edition}/review/{key}', { params: { path: { edition, key } }, body }),
  );
