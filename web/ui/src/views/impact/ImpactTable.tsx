import { useMemo } from 'react';
import type { ImpactAnswer, Reached, UnitRef } from '../../api/types.ts';
import { kindName, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';

type Row = { distance: number; reached: Reached };
type Props = { answer: ImpactAnswer; shown: (r: Reached) => boolean; name: (id: string) => UnitRef };

/** Every unit reached as a row. */
export function ImpactTable({ answer, shown, name }: Props) {
  const rows = useMemo(
    () =>
      answer.levels.flatMap(l =>
        l.units.filter(shown).map((reached): Row => ({ distance: l.distance, reached })),
      ),
    [answer, shown],
  );
  const columns: Shown<Row>[] = [
    {
      id: 'name',
      title: m.column_name(),
      value: r => name(r.reached.id).name,
      show: r => <UnitName unit={name(r.reached.id)} />,
    },
    { id: 'kind', title: m.column_kind(), value: r => kindName(name(r.reached.id).kind) },
    { id: 'distance', title: m.column_distance(), value: r => r.distance, number: true },
    {
      id: 'sentence',
      title: m.column_sentence(),
      value: r => say(r.reached.chain.at(-1)?.sentence ?? r.reached.sentence),
    },
    {
      id: 'line',
      title: m.column_line(),
      value: r => r.reached.chain.at(-1)?.citations[0]?.line_start ?? 0,
      show: r => {
        const citation = r.reached.chain.at(-1)?.citations[0];
        return citation && <OpenPassage citation={citation} />;
      },
      number: true,
    },
  ];
  return (
    <DataTable
      caption={m.view_impact()}
      file={m.view_impact()}
      rows={rows}
      columns={columns}
      keyOf={r => r.reached.id}
    />
  );
}
