import type { TreeRow } from './tree.ts';

/** What a key asks of a tree: to go to a row, to open or shut nodes. */
export type TreeMove = { to: number } | { toggle: string[] } | undefined;

/** The keys of the tree pattern of WAI-ARIA, but Enter and Space; undefined: not one of them. */
export function treeMove(rows: TreeRow[], at: number, key: string): TreeMove {
  const row = rows[at];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, rows.length - 1) };
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: rows.length - 1 };
    case 'ArrowRight':
      if (row.open === undefined) return { to: at };
      return row.open ? { to: at + 1 } : { toggle: [row.id] };
    case 'ArrowLeft': {
      if (row.open) return { toggle: [row.id] };
      const up = rows.findIndex(r => r.id === row.parent);
      return { to: up < 0 ? at : up };
    }
    case '*':
      return { toggle: rows.filter(r => r.parent === row.parent && r.open === false).map(r => r.id) };
  }
}

/** The next row, after the one that has the focus, whose text begins with what was typed; one letter goes on, several may stay. */
export function rowTyped(rows: TreeRow[], at: number, typed: string): number | undefined {
  const sought = typed.toLocaleLowerCase('it');
  const from = typed.length === 1 ? at + 1 : at;
  for (let i = 0; i < rows.length; i++) {
    const n = (from + i) % rows.length;
    if (rows[n]?.node?.text.toLocaleLowerCase('it').startsWith(sought)) return n;
  }
}
