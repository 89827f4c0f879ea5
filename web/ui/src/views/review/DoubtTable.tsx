import { useMemo } from 'react';
import type { Doubt, UnitRef } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { doubtName, say, verdictName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';

type Props = { doubts: Doubt[]; name: (id: string) => UnitRef };

/** Every doubtful reading as a row, each leading to its sheet. */
export function DoubtTable({ doubts, name }: Props) {
  const { link } = usePlace();
  const columns = useMemo((): Shown<Doubt>[] => {
    const names = (ids: string[] = []) => ids.map(u => name(u).name).join('; ');
    return [
      {
        id: 'read',
        title: m.review_read(),
        value: d => say(d.read),
        show: d => <Go to={{ ...link, form: 'said', sort: '', doubt: d.key }}>{say(d.read)}</Go>,
      },
      { id: 'kind', title: m.column_kind(), value: d => doubtName(d.kind) },
      { id: 'from', title: m.column_name(), value: d => names(d.from) },
      { id: 'to', title: m.column_other(), value: d => (d.to ? name(d.to).name : '') },
      { id: 'why', title: m.review_why(), value: d => say(d.why) },
      { id: 'words', title: m.column_words(), value: d => d.citation.quote ?? '' },
      {
        id: 'decided',
        title: m.column_decided(),
        value: d => (d.decision ? verdictName(d.decision.decision) : ''),
      },
      {
        id: 'line',
        title: m.column_line(),
        value: d => d.citation.line_start,
        show: d => <OpenPassage citation={d.citation} />,
        number: true,
      },
    ];
  }, [link, name]);
  return (
    <DataTable
      caption={m.review_list()}
      file={m.view_review()}
      rows={doubts}
      columns={columns}
      keyOf={d => d.key}
      chosen={d => d.key === link.doubt}
    />
  );
}
