/** Rows of one page: more at once make a browser pause while it scrolls. */
export const rowsOfPage = 200;

export type Page<Row> = { rows: Row[]; at: number; of: number; first: number; last: number; total: number };

/** The page of a number from 1 on; 0 is the first, beyond the last is the last. */
export function pageOf<Row>(all: Row[], number: number, size = rowsOfPage): Page<Row> {
  const of = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(number, 1), of);
  const before = (at - 1) * size;
  const rows = all.slice(before, before + size);
  return { rows, at, of, first: before + 1, last: before + rows.length, total: all.length };
}

/** The number of the page of the first row that is sought; 0 where none is. */
export const pageWith = <Row>(all: Row[], sought: (row: Row) => boolean): number =>
  Math.ceil((all.findIndex(sought) + 1) / rowsOfPage);
