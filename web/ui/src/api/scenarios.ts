import { answered, client, mostUnits, some } from './client.ts';
import type { ScenarioChange, ScenarioToSave } from './types.ts';

/** What changes would do; those that cannot be are left out and listed. */
export const evaluate = (edition: string, changes: ScenarioChange[], signal: AbortSignal) =>
  answered(
    client.POST('/api/v1/editions/{edition}/scenarios/evaluate', {
      params: { path: { edition }, query: { lenient: true } },
      body: { changes },
      signal,
    }),
  );

/** The organisation after changes, with the functions of one unit. */
export const after = (edition: string, changes: ScenarioChange[], unit: string, signal: AbortSignal) =>
  answered(
    client.POST('/api/v1/editions/{edition}/scenarios/after', {
      params: { path: { edition }, query: { unit: unit || undefined, limit: mostUnits } },
      body: { changes },
      signal,
    }),
  );

/** What changes would do, as a page of its own. */
export const scenarioReport = (edition: string, changes: ScenarioChange[], lang: 'it' | 'en') =>
  answered(
    client.POST('/api/v1/editions/{edition}/scenarios/report', {
      params: { path: { edition }, query: { lenient: true, lang } },
      body: { changes },
      parseAs: 'blob',
    }),
  );

/** Reads a scenario file for an edition; nothing is kept. */
export const openScenario = async (edition: string, file: File, signal: AbortSignal) =>
  answered(
    client.POST('/api/v1/editions/{edition}/scenarios/open', {
      params: { path: { edition }, query: { name: file.name.slice(-200) } },
      headers: { 'Content-Type': 'application/yaml' },
      body: await file.text(),
      bodySerializer: text => text,
      signal,
    }),
  );

export const rankMergers = (edition: string, units: string[], limit: number, signal: AbortSignal) =>
  answered(
    client.GET('/api/v1/editions/{edition}/mergers', {
      params: { path: { edition }, query: { units: some(units) ?? [], limit } },
      signal,
    }),
  );

export const scenarios = (signal: AbortSignal) => answered(client.GET('/api/v1/scenarios', { signal }));

export const scenario = (id: string, signal: AbortSignal) =>
  answered(client.GET('/api/v1/scenarios/{id}', { params: { path: { id } }, signal }));

export const createScenario = (body: ScenarioToSave) => answered(client.POST('/api/v1/scenarios', { body }));

const held = (revision: string) => `"${revision}"`;

/** Replaces a scenario as it was when it had this revision; a Problem of status 412 if it has another by now. */
export const replaceScenario = (id: string, revision: string, body: ScenarioToSave) =>
  answered(
    client.PUT('/api/v1/scenarios/{id}', {
      params: { path: { id }, header: { 'If-Match': held(revision) } },
      body,
    }),
  );

export async function deleteScenario(id: string, revision: string): Promise<void> {
  await answered(
    client
      .DELETE('/api/v1/scenarios/{id}', { params: { path: { id }, header: { 'If-Match': held(revision) } } })
      .then(({ error, response }) => ({ data: true, error, response })),
  );
}

export const compareScenarios = (a: string, b: string, edition: string, signal: AbortSignal) =>
  answered(client.GET('/api/v1/scenarios/compare', { params: { query: { a, b, edition } }, signal }));
