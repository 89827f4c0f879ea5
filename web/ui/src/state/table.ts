import type { Cell } from './csv.ts';

/** A column of a table: what a row has there, and its name for links and screen. */
export type Column<Row> = { id: string; title: string; value: (row: Row) => Cell };

/** The rows that hold every word, in the order that the column named by `sort` gives, with - before it from the greatest. */
export function arranged<Row>(
  rows: Row[],
  columns: Column<Row>[],
  q: string,
  sort: string,
  compare: (a: string, b: string) => number,
): Row[] {
  const words = q.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  const kept = rows.filter(r => {
    const text = columns
      .map(c => c.value(r))
      .join(' ')
      .toLocaleLowerCase('it');
    return words.every(w => text.includes(w));
  });
  const column = columns.find(c => c.id === sort.replace(/^-/, ''));
  if (!column) return kept;
  const turn = sort.startsWith('-') ? -1 : 1;
  return kept.sort((a, b) => turn * order(column.value(a), column.value(b), compare));
}

function order(a: Cell, b: Cell, compare: (a: string, b: string) => number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
}

/** What a press on the head of a column asks for: upwards, downwards, then as the answer has it. */
export function nextSort(sort: string, id: string): string {
  return sort === id ? `-${id}` : sort === `-${id}` ? '' : id;
}
