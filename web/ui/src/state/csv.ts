export type Cell = string | number;

/** RFC 4180 with a byte order mark, so that a spreadsheet reads the accents; a text it would take for a formula is made plain. */
export function csv(head: string[], rows: Cell[][]): string {
  return `\ufeff${[head, ...rows].map(r => r.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
