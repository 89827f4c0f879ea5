import { useMemo } from 'react';
import type { DiffAnswer, DiffChange } from '../../api/types.ts';
import { changeName, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { namer } from '../../state/names.ts';

type Props = { answer: Pick<DiffAnswer, 'old_units' | 'new_units'>; changes: DiffChange[] };

/** Every change as a row. */
export function ChangeTable({ answer, changes }: Props) {
  const columns = useMemo((): Shown<DiffChange>[] => {
    const [before, after] = [namer(answer.old_units), namer(answer.new_units)];
    return [
      { id: 'change', title: m.column_change(), value: c => changeName(c.type) },
      { id: 'sentence', title: m.column_sentence(), value: c => say(c.sentence) },
      {
        id: 'before',
        title: m.before(),
        value: c => c.function?.old_text ?? (c.old ?? []).map(u => before(u).name).join('; '),
      },
      {
        id: 'after',
        title: m.after(),
        value: c => c.function?.new_text ?? (c.new ?? []).map(u => after(u).name).join('; '),
      },
    ];
  }, [answer]);
  return (
    <DataTable
      caption={m.view_compare()}
      file={m.view_compare()}
      rows={changes}
      columns={columns}
      keyOf={(_, i) => String(i)}
    />
  );
}
