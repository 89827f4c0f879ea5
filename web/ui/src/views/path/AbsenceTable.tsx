import { useMemo } from 'react';
import type { PathAnswer, UnitRef } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { type AbsenceRow, askedFor, foundInstead } from '../../state/absence.ts';
import { linkTo } from '../../state/link.ts';
import { askedWords } from './words.ts';

type Props = {
  answer: PathAnswer;
  absence: NonNullable<PathAnswer['absence']>;
  name: (id: string) => UnitRef;
};

/** What was looked for, and what there is instead of a path. */
export function AbsenceTable({ answer, absence, name }: Props) {
  const { link } = usePlace();
  const { from, to } = answer.question;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names come with the answer
  const rows = useMemo(
    () => [
      ...askedFor(answer, name, askedWords()),
      ...foundInstead(absence, name, {
        superior: m.absence_superior(),
        noSuperior: m.absence_no_superior(),
        step: n => `${m.column_step()} ${n}`,
        say,
        shared: m.competences_shared(),
        noneShared: m.absence_no_competence(),
      }),
    ],
    [answer],
  );
  const columns: Shown<AbsenceRow>[] = [
    { id: 'what', title: m.column_what(), value: r => r.what },
    {
      id: 'found',
      title: m.column_found(),
      value: r => r.text,
      show: r => {
        if (r.unit) return <UnitName unit={r.unit} />;
        if (!r.competence) return r.text;
        const both = linkTo(link, 'competences', { units: [from, to], competence: r.competence });
        return <Go to={both}>{r.text}</Go>;
      },
    },
    {
      id: 'line',
      title: m.column_line(),
      value: r => r.citation?.line_start ?? '',
      show: r => r.citation && <OpenPassage citation={r.citation} />,
      number: true,
    },
  ];
  return (
    <DataTable
      caption={m.absence_why()}
      file={m.view_path()}
      rows={rows}
      columns={columns}
      keyOf={(_, i) => String(i)}
    />
  );
}
