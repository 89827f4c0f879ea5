import { useMemo } from 'react';
import type { GraphAnswer, GraphUnit } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { kindName, levelName, lines } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { Experimental, KindDot } from '../../parts/UnitName.tsx';

/** Every unit of the edition, for who cannot or will not use the drawing. */
export function UnitTable({ graph }: { graph: GraphAnswer }) {
  const { link } = usePlace();
  const columns = useMemo(
    (): Shown<GraphUnit>[] => [
      {
        id: 'name',
        title: m.column_name(),
        value: u => u.name,
        show: u => (
          <>
            <KindDot kind={u.kind} />
            <Go to={{ ...link, unit: u.id }}>{u.name}</Go>
            {u.experimental && <Experimental />}
          </>
        ),
      },
      { id: 'kind', title: m.column_kind(), value: u => kindName(u.kind) },
      { id: 'level', title: m.column_level(), value: u => (u.level ? levelName(u.level) : '') },
      { id: 'functions', title: m.column_functions(), value: u => u.functions, number: true },
      { id: 'degree', title: m.column_degree(), value: u => u.degree, number: true },
      {
        id: 'line',
        title: m.column_line(),
        value: u => u.line,
        show: u => lines(u.line, u.line),
        number: true,
      },
    ],
    [link],
  );
  return (
    <DataTable
      caption={m.table_caption({ count: graph.units.length })}
      file={graph.edition.id}
      rows={graph.units}
      columns={columns}
      keyOf={u => u.id}
      chosen={u => u.id === link.unit}
    />
  );
}
