import { useMemo } from 'react';
import type { HeldFunction, SharedAnswer, SharedCompetence } from '../../api/types.ts';
import { matchName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { namer } from '../../state/names.ts';

type Props = { answer: SharedAnswer; competences: SharedCompetence[] };
type Row = { competence: SharedCompetence; unit: string; held?: HeldFunction };

/** Every function of every unit that holds a competence as a row. */
export function CompetenceTable({ answer, competences }: Props) {
  const rows = useMemo(
    () =>
      competences.flatMap((competence): Row[] => [
        ...competence.functions.map(held => ({ competence, unit: held.unit, held })),
        ...competence.units
          .filter(u => !competence.functions.some(f => f.unit === u))
          .map(unit => ({ competence, unit })),
      ]),
    [competences],
  );
  const columns = useMemo((): Shown<Row>[] => {
    const name = namer(answer.units);
    return [
      { id: 'competence', title: m.column_competence(), value: r => r.competence.name },
      { id: 'match', title: m.column_match(), value: r => matchName(r.competence.match) },
      {
        id: 'name',
        title: m.column_name(),
        value: r => name(r.unit).name,
        show: r => <UnitName unit={name(r.unit)} />,
      },
      { id: 'function', title: m.column_function(), value: r => r.held?.text ?? '' },
      {
        id: 'through',
        title: m.column_through(),
        value: r => (r.held?.through ? name(r.held.through).name : ''),
      },
      {
        id: 'line',
        title: m.column_line(),
        value: r => r.held?.citations[0]?.line_start ?? 0,
        show: r => r.held?.citations[0] && <OpenPassage citation={r.held.citations[0]} />,
        number: true,
      },
    ];
  }, [answer]);
  return (
    <DataTable
      caption={m.view_competences()}
      file={m.view_competences()}
      rows={rows}
      columns={columns}
      keyOf={r => `${r.competence.id} ${r.unit} ${r.held?.id ?? ''}`}
      filtered={false}
    />
  );
}
