/** The text of acts comes as Markdown: its signs are not words of the act. */
const signs = /^#{1,6}\s+|\*\*|\\(?=[\\*_#|[\]-])/g;
const slanted = /\*(\S[^*]*?)\*/g;

/** A line without the signs that say how it is set. */
export const readable = (text: string): string => text.replace(signs, '').replace(slanted, '$1');

/** A line as one would say it: without the sign of a list, the cells of a table one after the other. */
export function said(text: string): string {
  const line = readable(text).trim();
  if (!line.startsWith('|')) return line.replace(/^[-•–]\s+/, '');
  return line
    .split('|')
    .flatMap(cell => cell.trim() || [])
    .join(' · ');
}

export const isHeading = (line: string): boolean => /^#{1,6}\s/.test(line);
