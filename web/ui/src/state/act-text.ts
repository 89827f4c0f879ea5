/** The text of acts comes as Markdown: its signs are not words of the act. */
const signs = /^#{1,6}\s+|\*\*/g;
const slanted = /\*(\S[^*]*?)\*/g;

/** A line without the signs that say how it is set. */
export const readable = (text: string): string => text.replace(signs, '').replace(slanted, '$1');

export const isHeading = (line: string): boolean => /^#{1,6}\s/.test(line);
