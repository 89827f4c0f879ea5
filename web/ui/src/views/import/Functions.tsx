import { useMemo } from 'react';
import type { HeldFunction, ImportPreview } from '../../api/types.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { loneTree } from '../../state/competence-tree.ts';
import type { Form } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { fileOf, ReadTree, ReadUnit, Shortened } from './read.tsx';

/** The functions of each unit, each with its passage. */
export function Functions({ preview, form }: { preview: ImportPreview; form: Form }) {
  const { functions, counts, picture } = preview;
  const name = useMemo(() => namer(picture.units), [picture.units]);
  const nodes = useMemo(() => loneTree(functions, name), [functions, name]);
  const columns = useMemo((): Shown<HeldFunction>[] => {
    const competence = new Map(preview.competences.flatMap(c => c.functions.map(f => [f, c.name] as const)));
    return [
      {
        id: 'name',
        title: m.column_name(),
        value: f => name(f.unit).name,
        show: f => <ReadUnit unit={name(f.unit)} />,
      },
      { id: 'function', title: m.column_function(), value: f => f.text },
      { id: 'competence', title: m.column_competence(), value: f => competence.get(f.id) ?? '' },
      {
        id: 'line',
        title: m.column_line(),
        value: f => f.citations[0]?.line_start ?? 0,
        show: f => f.citations[0] && <OpenPassage citation={f.citations[0]} />,
        number: true,
      },
    ];
  }, [preview.competences, name]);
  return (
    <>
      <Shortened shown={functions.length} of={counts.functions} />
      {form === 'tree' ? (
        <ReadTree label={m.column_functions()} preview={preview} nodes={nodes} />
      ) : (
        <DataTable
          caption={m.column_functions()}
          file={fileOf(preview, m.column_functions())}
          rows={functions}
          columns={columns}
          keyOf={f => f.id}
        />
      )}
    </>
  );
}
