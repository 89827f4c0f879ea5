/** A run of words: in both texts, or only in the one it was cut from. */
export type Run = { text: string; own: boolean };

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const most = 4_000_000; // cells of the table of the longest common sequence

/**
 * Cuts two texts where their words differ. Words are the same whatever their case;
 * what stands between them counts for nothing. O(words × words).
 */
export function differ(a: string, b: string): [Run[], Run[]] {
  const [left, right] = [words(a), words(b)];
  if (left.length * right.length > most) return [[{ text: a, own: true }], [{ text: b, own: true }]];
  const [inLeft, inRight] = common(
    left.map(w => w.key),
    right.map(w => w.key),
  );
  return [runs(a, left, inLeft), runs(b, right, inRight)];
}

type Word = { key: string; start: number; end: number };

function words(text: string): Word[] {
  return [...text.matchAll(word)].map(m => ({
    key: m[0].toLocaleLowerCase('it').replaceAll('’', "'"),
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** Which places of each list are in the longest sequence both have; of several, the one that begins first. */
function common(a: string[], b: string[]): [Set<number>, Set<number>] {
  const across = b.length + 1;
  const length = new Uint16Array((a.length + 1) * across);
  const at = (i: number, j: number) => length[i * across + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * across + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      inA.add(i++);
      inB.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [inA, inB];
}

/** The text in runs: from the first of its own words in a row to the last, with what stands between them. */
function runs(text: string, all: Word[], shared: Set<number>): Run[] {
  const out: Run[] = [];
  let done = 0;
  const cut = (to: number, own: boolean) => {
    if (to > done) out.push({ text: text.slice(done, to), own });
    done = Math.max(done, to);
  };
  for (let i = 0; i < all.length; i++) {
    if (shared.has(i)) continue;
    const first = all[i];
    while (i + 1 < all.length && !shared.has(i + 1)) i++;
    const last = all[i];
    if (!first || !last) continue;
    cut(first.start, false);
    cut(last.end, true);
  }
  cut(text.length, false);
  return out;
}
