// The variant without workers: a content security policy may forbid those.
import write from 'write-excel-file/universal';
import type { Sheet } from './save.ts';

const [narrow, wide] = [10, 70]; // characters

/** A workbook of one sheet: the head stays in sight, numbers are numbers, texts never formulas. */
export function xlsx({ name, head, rows }: Sheet): Promise<Blob> {
  const columns = head.map((h, i) => {
    const longest = Math.max(h.length, ...rows.map(r => String(r[i] ?? '').length));
    return { width: Math.min(wide, Math.max(narrow, longest + 2)) };
  });
  const data = [
    head.map(value => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map(r =>
      r.map(value =>
        typeof value === 'number'
          ? { value, type: Number }
          : { value, type: String, wrap: true, alignVertical: 'top' as const },
      ),
    ),
  ];
  return write(data, { columns, stickyRowsCount: 1, sheet: sheetName(name) }).toBlob();
}

/** A name that spreadsheets take: no sign with a meaning of its own, 31 characters at most. */
const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\'\s]+/g, ' ')
    .slice(0, 31)
    .trim() || 'raccordo';
