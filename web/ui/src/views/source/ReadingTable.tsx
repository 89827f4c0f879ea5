import { useMemo } from 'react';
import type { Graph } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { lines, modeName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { namer } from '../../state/names.ts';
import type { Reading } from '../../state/readings.ts';
import { readingName } from './words.ts';

type Props = { readings: Reading[]; units: Graph['units']; title: string };

/** Everything read from the source as a row, by its line. */
export function ReadingTable({ readings, units, title }: Props) {
  const { link } = usePlace();
  const columns = useMemo((): Shown<Reading>[] => {
    const name = namer(units);
    return [
      {
        id: 'line',
        title: m.column_line(),
        value: r => r.citation.line_start,
        show: r => (
          <Go to={{ ...link, line: r.citation.line_start }}>
            {lines(r.citation.line_start, r.citation.line_end)}
          </Go>
        ),
        brief: true,
      },
      { id: 'reading', title: m.column_reading(), value: r => readingName(r.kind) },
      {
        id: 'name',
        title: m.column_name(),
        value: r => name(r.unit).name,
        show: r => <UnitName unit={name(r.unit)} />,
      },
      {
        id: 'other',
        title: m.column_other(),
        value: r => (r.other ? name(r.other).name : ''),
        show: r => r.other && <UnitName unit={name(r.other)} />,
      },
      { id: 'mode', title: m.column_relation(), value: r => (r.edge?.mode ? modeName(r.edge.mode) : '') },
      { id: 'words', title: m.column_words(), value: r => r.text ?? r.citation.quote ?? '' },
      { id: 'section', title: m.column_section(), value: r => r.citation.section ?? '' },
    ];
  }, [units, link]);
  return (
    <DataTable
      caption={m.source_citations()}
      file={title}
      rows={readings}
      columns={columns}
      keyOf={r => r.key}
      chosen={r => r.citation.line_start === link.line}
    />
  );
}
