import { type Cell, csv } from '../state/csv.ts';

/** Hands a file to the person, as any download. */
export function save(name: string, content: Blob) {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(content);
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000);
}

/** What a table holds, to be saved. */
export type Sheet = { name: string; head: string[]; rows: Cell[][] };

export const saveCsv = ({ name, head, rows }: Sheet) =>
  save(`${name}.csv`, new Blob([csv(head, rows)], { type: 'text/csv;charset=utf-8' }));

/** The same as a workbook; what writes it comes when it is first asked for. */
export async function saveXlsx(sheet: Sheet) {
  const { xlsx } = await import('./xlsx.ts');
  save(`${sheet.name}.xlsx`, await xlsx(sheet));
}
