import { type ReactNode, useMemo } from 'react';
import { usePlace } from '../app/location.tsx';
import { collator, number } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { pageOf } from '../state/page.ts';
import { arranged, type Column, nextSort } from '../state/table.ts';
import { FilterField } from './FilterField.tsx';
import { Pages } from './Pages.tsx';
import { SaveTable } from './SaveTable.tsx';

/** `show` is what the cell holds where that is more than its value; `number` sets it flush right; `brief` names rows in a few signs. */
export type Shown<Row> = Column<Row> & { show?: (row: Row) => ReactNode; number?: boolean; brief?: boolean };
type Props<Row> = {
  caption: string;
  file: string;
  rows: Row[];
  columns: Shown<Row>[]; // the first names the row
  keyOf: (row: Row, index: number) => string;
  chosen?: (row: Row) => boolean;
  filtered?: boolean; // false: what asked for the rows filters them by the words of the link already
};

/** An answer as a table that is sorted by its heads, filtered by words and saved for spreadsheets; sorting and words are in the link. */
export function DataTable<Row>({ caption, file, rows, columns, keyOf, chosen, filtered = true }: Props<Row>) {
  const { link, go } = usePlace();
  const { q, sort } = link;
  const shown = useMemo(
    () => arranged(rows, columns, filtered ? q : '', sort, collator().compare),
    [rows, columns, q, sort, filtered],
  );
  const page = pageOf(shown, link.page);
  const sheet = () => ({
    name: file,
    head: columns.map(c => c.title),
    rows: shown.map(r => columns.map(c => c.value(r))),
  });
  return (
    <div className="data">
      <div className="tools">
        {filtered && <FilterField label={m.table_filter()} />}
        <span className="count" role="status">
          {m.table_rows({ count: rows.length, shown: number(shown.length), of: number(rows.length) })}
        </span>
        <SaveTable sheet={sheet} />
      </div>
      <div className="table" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(c => {
                const on = sort === c.id ? 'ascending' : sort === `-${c.id}` ? 'descending' : undefined;
                return (
                  <th key={c.id} scope="col" aria-sort={on} className={c.number ? 'number' : undefined}>
                    <button
                      type="button"
                      onClick={() => go({ ...link, sort: nextSort(sort, c.id), page: 0 }, 'replace')}
                    >
                      {c.title}
                      <span aria-hidden="true">
                        {on === 'ascending' ? '\u00a0▴' : on === 'descending' ? '\u00a0▾' : ''}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {page.rows.map((r, i) => (
              <tr key={keyOf(r, i)} className={chosen?.(r) ? 'chosen' : undefined}>
                {columns.map((c, j) => (
                  <CellOf key={c.id} row={r} column={c} head={j === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="empty">{m.table_nothing()}</p>}
      </div>
      <Pages page={page} />
    </div>
  );
}

const aLine = 60; // signs; what is longer has room of its own, also where the table scrolls sideways

function CellOf<Row>({ row, column: c, head }: { row: Row; column: Shown<Row>; head: boolean }) {
  const value = c.value(row);
  const inside = c.show?.(row) ?? (typeof value === 'number' ? number(value) : value);
  const looks = [
    head && c.brief && 'brief',
    !head && c.number && 'number',
    typeof value === 'string' && value.length > aLine && 'long',
  ];
  const className = looks.filter(Boolean).join(' ') || undefined;
  return head ? (
    <th scope="row" className={className}>
      {inside}
    </th>
  ) : (
    <td className={className}>{inside}</td>
  );
}
