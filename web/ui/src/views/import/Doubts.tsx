import { useMemo } from 'react';
import type { Doubt, ImportPreview } from '../../api/types.ts';
import { doubtName, say, verdictName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { doubtTree } from '../../state/doubt-tree.ts';
import type { Form } from '../../state/link.ts';
import { fileOf, ReadTree } from './read.tsx';

/** What was read in doubt: it can be decided once the edition is kept. */
export function Doubts({ preview, form }: { preview: ImportPreview; form: Form }) {
  const columns = useMemo(
    (): Shown<Doubt>[] => [
      { id: 'kind', title: m.column_kind(), value: d => doubtName(d.kind), brief: true },
      {
        id: 'sentence',
        title: m.column_words(),
        value: d => d.citation.quote ?? '',
        show: d => <q>{d.citation.quote}</q>,
      },
      { id: 'read', title: m.review_read(), value: d => say(d.read) },
      {
        id: 'why',
        title: m.review_why(),
        value: d => say(d.why),
      },
      {
        id: 'decision',
        title: m.column_decided(),
        value: d => (d.decision ? verdictName(d.decision.decision) : m.import_open_doubt()),
      },
      {
        id: 'line',
        title: m.column_line(),
        value: d => d.citation.line_start,
        show: d => <OpenPassage citation={d.citation} />,
        number: true,
      },
    ],
    [],
  );
  const nodes = useMemo(
    () =>
      doubtTree(preview.doubts.doubts, {
        say,
        kind: doubtName,
        verdict: verdictName,
        why: m.review_why(),
      }),
    [preview],
  );
  if (!preview.doubts.doubts.length) return <p>{m.review_none()}</p>;
  return (
    <>
      <p className="note">{m.import_doubts_help()}</p>
      {form === 'tree' ? (
        <ReadTree label={m.import_doubts()} preview={preview} nodes={nodes} />
      ) : (
        <DataTable
          caption={m.review_list()}
          file={fileOf(preview, m.import_doubts())}
          rows={preview.doubts.doubts}
          columns={columns}
          keyOf={d => d.key}
        />
      )}
    </>
  );
}
