import { useMemo } from 'react';
import type { HeldFunction, ImportPreview } from '../../api/types.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { competenceTree, type Held, heldCompetences } from '../../state/competence-tree.ts';
import type { Form } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { fileOf, ReadTree, ReadUnit, Shortened } from './read.tsx';

type Row = { competence: Held; held: HeldFunction };
const [none, same] = [() => '', (x: string) => x];

/** The competences that the functions would make, each with who holds it. */
export function Competences({ preview, form }: { preview: ImportPreview; form: Form }) {
  const { counts, picture } = preview;
  const name = useMemo(() => namer(picture.units), [picture.units]);
  const competences = useMemo(() => heldCompetences(preview.competences, preview.functions), [preview]);
  const rows = useMemo(
    () => competences.flatMap(competence => competence.functions.map((held): Row => ({ competence, held }))),
    [competences],
  );
  const nodes = useMemo(
    () => competenceTree(competences, name, { match: none, through: same }),
    [competences, name],
  );
  const columns = useMemo(
    (): Shown<Row>[] => [
      { id: 'competence', title: m.column_competence(), value: r => r.competence.name },
      { id: 'holders', title: m.column_holders(), value: r => r.competence.units.length, number: true },
      {
        id: 'name',
        title: m.column_name(),
        value: r => name(r.held.unit).name,
        show: r => <ReadUnit unit={name(r.held.unit)} />,
      },
      { id: 'function', title: m.column_function(), value: r => r.held.text },
      {
        id: 'line',
        title: m.column_line(),
        value: r => r.held.citations[0]?.line_start ?? 0,
        show: r => r.held.citations[0] && <OpenPassage citation={r.held.citations[0]} />,
        number: true,
      },
    ],
    [name],
  );
  return (
    <>
      <Shortened shown={competences.length} of={counts.competences} />
      {form === 'tree' ? (
        <ReadTree label={m.measure_competences()} preview={preview} nodes={nodes} />
      ) : (
        <DataTable
          caption={m.measure_competences()}
          file={fileOf(preview, m.measure_competences())}
          rows={rows}
          columns={columns}
          keyOf={r => r.held.id}
        />
      )}
    </>
  );
}
