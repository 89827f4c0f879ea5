/** The files chosen for an import, in the order in which they are read. */
export type Chosen = { sources: File[]; aliases: File | undefined };

export const nothing: Chosen = { sources: [], aliases: undefined };

/** What the file dialog offers first. */
export const accepted = '.pdf,.docx,.html,.htm,.md,.txt,.xlsx,.csv,.json';

/** A file of a name that is there already takes its place. */
export function withFiles(chosen: Chosen, files: File[]): Chosen {
  const sources = [...chosen.sources];
  for (const f of files) {
    const at = sources.findIndex(s => s.name === f.name);
    if (at < 0) sources.push(f);
    else sources[at] = f;
  }
  return { ...chosen, sources };
}

export function without(chosen: Chosen, file: File): Chosen {
  return { ...chosen, sources: chosen.sources.filter(s => s !== file) };
}

/** The file one place earlier. */
export function earlier(chosen: Chosen, file: File): Chosen {
  const sources = [...chosen.sources];
  const at = sources.indexOf(file);
  const before = sources[at - 1];
  if (before) [sources[at - 1], sources[at]] = [file, before];
  return { ...chosen, sources };
}

export function bytesOf({ sources, aliases }: Chosen): number {
  return sources.reduce((n, f) => n + f.size, aliases?.size ?? 0);
}

/** Why the files cannot be sent, or nothing. */
export function tooMuch(
  chosen: Chosen,
  limits: { bytes: number; files: number },
): 'files' | 'bytes' | undefined {
  if (chosen.sources.length > limits.files) return 'files';
  return bytesOf(chosen) > limits.bytes ? 'bytes' : undefined;
}
