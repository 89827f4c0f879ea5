import { answered, client, done } from './client.ts';
import type { ImportChoice } from './types.ts';

export type ToRead = { sources: File[]; aliases: File | undefined };

export const importLimits = (signal: AbortSignal) => answered(client.GET('/api/v1/imports', { signal }));

/** Sends the files to be read; nothing is kept. */
export const readImport = (files: ToRead, signal: AbortSignal) =>
  answered(
    client.POST('/api/v1/imports', {
      body: { sources: [] },
      bodySerializer: () => form(files),
      signal,
    }),
  );

function form({ sources, aliases }: ToRead): FormData {
  const data = new FormData();
  for (const f of sources) data.append('sources', f, f.name);
  if (aliases) data.append('aliases', aliases, aliases.name);
  return data;
}

const at = (id: string) => ({ params: { path: { id } } });

export const importPreview = (id: string, signal: AbortSignal) =>
  answered(client.GET('/api/v1/imports/{id}', { ...at(id), signal }));

export const importPassage = (id: string, source: string, first: number, last: number, signal: AbortSignal) =>
  answered(
    client.GET('/api/v1/imports/{id}/sources/{source}', {
      params: { path: { id, source }, query: { first, last } },
      signal,
    }),
  );

export const chooseImport = (id: string, body: ImportChoice) =>
  answered(client.PUT('/api/v1/imports/{id}', { ...at(id), body }));

export const keepImport = (id: string) => answered(client.POST('/api/v1/imports/{id}/keep', at(id)));

export const discardImport = (id: string) => done(client.DELETE('/api/v1/imports/{id}', at(id)));
