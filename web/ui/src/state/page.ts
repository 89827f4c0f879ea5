/** Rows of one page: more at once make a browser pause while it scrolls. */
export const rowsOfPage = 200;

export type Page<Row> = { rows: Row[]; at: number; of: number; first: number; last: number; total: number };

/** The page of a number from 1 on; 0 is the first, beyond the last is the last. */
export function pageOf<Row>(all: Row[], number: number): Page<Row> {
  const of = Math.max(1, Math.ceil(all.length / rowsOfPage));
  const at = Math.min(Math.max(number, 1), of);
  const before = (at - 1) * rowsOfPage;
  const rows = all.slice(before, before + rowsOfPage);
  return { rows, at, of, first: before + 1, last: before + rows.length, total: all.length };
}
