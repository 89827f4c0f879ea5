import { useMemo } from 'react';
import type { Path, Step, UnitRef } from '../../api/types.ts';
import { say, typeOfStep } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';

type Row = { path: number; place: number; step: Step };

type Props = { paths: Pick<Path, 'steps'>[]; name: (id: string) => UnitRef };

/** Every step of every path as a row. */
export function PathTable({ paths, name }: Props) {
  const rows = useMemo(
    () => paths.flatMap((p, i) => p.steps.map((step, j): Row => ({ path: i + 1, place: j + 1, step }))),
    [paths],
  );
  const columns: Shown<Row>[] = [
    { id: 'place', title: m.column_step(), value: r => `${r.path}.${r.place}`, brief: true },
    {
      id: 'from',
      title: m.path_from(),
      value: r => name(r.step.from).name,
      show: r => <UnitName unit={name(r.step.from)} />,
    },
    { id: 'kind', title: m.column_relation(), value: r => typeOfStep(r.step) },
    {
      id: 'to',
      title: m.path_to(),
      value: r => name(r.step.to).name,
      show: r => <UnitName unit={name(r.step.to)} />,
    },
    {
      id: 'through',
      title: m.column_through(),
      value: r => (r.step.through ? name(r.step.through).name : ''),
    },
    { id: 'sentence', title: m.column_sentence(), value: r => say(r.step.sentence) },
    {
      id: 'line',
      title: m.column_line(),
      value: r => r.step.citations[0]?.line_start ?? 0,
      show: r => r.step.citations[0] && <OpenPassage citation={r.step.citations[0]} />,
      number: true,
    },
  ];
  return (
    <DataTable
      caption={m.view_path()}
      file={m.view_path()}
      rows={rows}
      columns={columns}
      keyOf={r => `${r.path}.${r.place}`}
    />
  );
}
