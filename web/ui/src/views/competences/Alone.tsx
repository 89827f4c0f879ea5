import { useMemo } from 'react';
import { exported } from '../../api/client.ts';
import type { Graph } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { loneTree } from '../../state/competence-tree.ts';
import { type Lone, withoutTwin } from '../../state/lone.ts';
import { namer } from '../../state/names.ts';

/** The functions whose competence one unit alone holds. */
export function Alone() {
  const { edition } = usePlace();
  const asked = useAnswer(`export ${edition}`, signal => exported(edition, signal));
  return <Waiting asked={asked}>{graph => <Listed graph={graph} />}</Waiting>;
}

function Listed({ graph }: { graph: Graph }) {
  const { link } = usePlace();
  const { units } = link;
  const all = useMemo(() => withoutTwin(graph), [graph]);
  const rows = useMemo(() => all.filter(d => !units.length || units.includes(d.unit)), [all, units]);
  const nodes = useMemo(() => loneTree(rows, namer(graph.units)), [rows, graph]);
  const columns = useMemo((): Shown<Lone>[] => {
    const name = namer(graph.units);
    return [
      { id: 'text', title: m.column_function(), value: d => d.text },
      {
        id: 'name',
        title: m.column_name(),
        value: d => name(d.unit).name,
        show: d => <UnitName unit={name(d.unit)} />,
      },
      {
        id: 'line',
        title: m.column_line(),
        value: d => d.citations[0]?.line_start ?? 0,
        show: d => d.citations[0] && <OpenPassage citation={d.citations[0]} />,
        number: true,
      },
    ];
  }, [graph]);
  return (
    <>
      <h2 className="said">{m.alone_said({ count: rows.length })}</h2>
      {link.form === 'alone_tree' ? (
        <AnswerTree label={m.form_alone()} file={m.form_alone()} nodes={nodes} />
      ) : (
        <DataTable
          caption={m.form_alone()}
          file={m.form_alone()}
          rows={rows}
          columns={columns}
          keyOf={d => d.id}
        />
      )}
    </>
  );
}
