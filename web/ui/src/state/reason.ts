import type { Sentence } from '../api/types.ts';

const decidedBy = 'decided by ';

/** The reason of a citation: who decided it, or the names of what was seen. */
export function reasonOf(reason: string): { who: string } | { names: string[] } {
  if (reason.startsWith(decidedBy)) return { who: reason.slice(decidedBy.length) };
  return { names: reason ? reason.split(', ') : [] };
}

/** What was seen, in one language; a name without words stands for itself. */
export const seen = (names: string[], signs: Record<string, Sentence>, lang: 'it' | 'en'): string =>
  names.map(n => signs[n]?.[lang] ?? n).join('; ');
