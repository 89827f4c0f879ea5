import { useMemo, useState } from 'react';
import type { GraphAnswer, GraphUnit } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { collator, kindName, levelName, lines, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Experimental } from '../../parts/UnitName.tsx';

type Column = 'name' | 'kind' | 'level' | 'functions' | 'degree' | 'line';
const columns: Column[] = ['name', 'kind', 'level', 'functions', 'degree', 'line'];

/** Every unit of the edition, for who cannot or will not use the drawing. */
export function UnitTable({ graph }: { graph: GraphAnswer }) {
  const { link, go } = usePlace();
  const [by, setBy] = useState<{ column: Column; down: boolean }>({ column: 'line', down: false });
  const rows = useMemo(() => sorted(graph.units, by.column, by.down), [graph, by]);
  const title: Record<Column, string> = {
    name: m.column_name(),
    kind: m.column_kind(),
    level: m.column_level(),
    functions: m.column_functions(),
    degree: m.column_degree(),
    line: m.column_line(),
  };
  return (
    <div className="table" role="region" aria-label={m.draw_table()} tabIndex={0}>
      <table>
        <caption className="hidden">{m.table_caption({ count: rows.length })}</caption>
        <thead>
          <tr>
            {columns.map(c => (
              <th
                key={c}
                scope="col"
                aria-sort={by.column !== c ? undefined : by.down ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => setBy({ column: c, down: by.column === c && !by.down })}>
                  {title[c]}
                  <span aria-hidden="true">{by.column !== c ? '' : by.down ? ' ▾' : ' ▴'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(u => (
            <tr key={u.id} className={u.id === link.unit ? 'chosen' : undefined}>
              <th scope="row">
                <button type="button" className="as-link" onClick={() => go({ ...link, unit: u.id })}>
                  {u.name}
                </button>
                {u.experimental && <Experimental />}
              </th>
              <td>{kindName(u.kind)}</td>
              <td>{u.level ? levelName(u.level) : ''}</td>
              <td className="number">{number(u.functions)}</td>
              <td className="number">{number(u.degree)}</td>
              <td className="number">{lines(u.line, u.line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sorted(units: GraphUnit[], column: Column, down: boolean): GraphUnit[] {
  const { compare } = collator();
  const of = (u: GraphUnit): string | number => (column === 'kind' ? kindName(u.kind) : (u[column] ?? ''));
  const order = (a: GraphUnit, b: GraphUnit) => {
    const [x, y] = [of(a), of(b)];
    return (
      (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y))) ||
      a.line - b.line
    );
  };
  const rows = [...units].sort(order);
  return down ? rows.reverse() : rows;
}
