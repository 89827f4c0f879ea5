/** The states before and after the one on screen, nearest last. */
export type History<T> = { past: T[]; future: T[] };

export const blank = { past: [], future: [] };
const most = 100; // states kept

export type Move<T> = { type: 'did'; from: T } | { type: 'undo'; now: T } | { type: 'redo'; now: T };

/** What is kept after a move: whoever moves knows where to, by `before` and `after`. */
export function history<T>(h: History<T>, move: Move<T>): History<T> {
  switch (move.type) {
    case 'did':
      return { past: [...h.past, move.from].slice(-most), future: [] };
    case 'undo':
      return h.past.length ? { past: h.past.slice(0, -1), future: [...h.future, move.now] } : h;
    case 'redo':
      return h.future.length ? { past: [...h.past, move.now], future: h.future.slice(0, -1) } : h;
  }
}

export const before = <T>(h: History<T>): T | undefined => h.past.at(-1);
export const after = <T>(h: History<T>): T | undefined => h.future.at(-1);
