import type { Citation, ImportPreview } from '../api/types.ts';

type Read = Pick<ImportPreview, 'files'> & { edition: { sources: { id: string }[] } };

/** The line a note of a reading speaks of, if it names one. Sources come in the order of their files. */
export function passageOf(where: string | undefined, { files, edition }: Read): Citation | undefined {
  const [, name, line] = where?.match(/^(.*):(\d+)$/) ?? [];
  const source = edition.sources[files.findIndex(f => f.name === name)];
  if (!source || files.length !== edition.sources.length) return undefined;
  return { source: source.id, line_start: Number(line), line_end: Number(line), section: '' };
}
