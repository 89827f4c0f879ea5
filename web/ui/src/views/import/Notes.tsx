import { useMemo } from 'react';
import type { ImportPreview } from '../../api/types.ts';
import { say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { Where } from '../../parts/Where.tsx';
import type { Form } from '../../state/link.ts';
import { passageOf } from '../../state/note.ts';
import { noteTree } from '../../state/read-tree.ts';
import { fileOf, ReadTree } from './read.tsx';

type Note = ImportPreview['notes'][number];

/** Repairs made and what was not understood, each with its file and line. */
export function Notes({ preview, form }: { preview: ImportPreview; form: Form }) {
  const columns = useMemo(
    (): Shown<Note>[] => [
      {
        id: 'where',
        title: m.column_where(),
        value: n => n.where ?? '',
        show: n => <Where where={n.where ?? ''} />,
      },
      { id: 'what', title: m.column_what(), value: n => say(n.what) },
      {
        id: 'line',
        title: m.column_line(),
        value: n => passageOf(n.where, preview)?.line_start ?? '',
        show: n => {
          const citation = passageOf(n.where, preview);
          return citation && <OpenPassage citation={citation} />;
        },
        number: true,
      },
    ],
    [preview],
  );
  const nodes = useMemo(() => noteTree(preview, { what: n => say(n.what) }), [preview]);
  if (!preview.notes.length) return <p>{m.import_no_notes()}</p>;
  if (form === 'tree') return <ReadTree label={m.import_notes()} preview={preview} nodes={nodes} />;
  return (
    <DataTable
      caption={m.import_notes()}
      file={fileOf(preview, m.import_notes())}
      rows={preview.notes}
      columns={columns}
      keyOf={(_, i) => String(i)}
    />
  );
}
