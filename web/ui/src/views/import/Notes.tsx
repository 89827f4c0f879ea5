import { useMemo } from 'react';
import type { Citation, ImportPreview } from '../../api/types.ts';
import { say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';

type Note = ImportPreview['notes'][number];

/** Repairs made and what was not understood, each with its file and line. */
export function Notes({ preview }: { preview: ImportPreview }) {
  const columns = useMemo(
    (): Shown<Note>[] => [
      { id: 'where', title: m.column_where(), value: n => n.where ?? '' },
      { id: 'what', title: m.column_what(), value: n => say(n.what) },
      {
        id: 'line',
        title: m.column_line(),
        value: n => passageOf(n, preview)?.line_start ?? '',
        show: n => {
          const citation = passageOf(n, preview);
          return citation && <OpenPassage citation={citation} />;
        },
        number: true,
      },
    ],
    [preview],
  );
  if (!preview.notes.length) return <p>{m.import_no_notes()}</p>;
  return (
    <DataTable
      caption={m.import_notes()}
      file={`${preview.edition.id}-${m.import_notes()}`}
      rows={preview.notes}
      columns={columns}
      keyOf={(_, i) => String(i)}
    />
  );
}

/** The line a note speaks of. Sources come in the order of their files. */
function passageOf(note: Note, { files, edition }: ImportPreview): Citation | undefined {
  const [, name, line] = note.where?.match(/^(.*):(\d+)$/) ?? [];
  const source = edition.sources[files.findIndex(f => f.name === name)];
  if (!source || files.length !== edition.sources.length) return undefined;
  return { source: source.id, line_start: Number(line), line_end: Number(line) } as Citation;
}
