import {
  type CSSProperties,
  memo,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { number } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import type { TreeNode, TreeRow } from '../state/tree.ts';
import { rowTyped, treeMove } from '../state/tree-keys.ts';

type Props = {
  label: string;
  rows: TreeRow[];
  chosen?: (n: TreeNode) => boolean;
  onToggle: (ids: string[]) => void;
  onMore: (parent: string) => void;
  children: (n: TreeNode) => ReactNode; // what has a link or button in it leads there by Enter too
};

const block = 50; // rows the browser lays out, or leaves out, together
const typing = 700; // ms between the letters of one word

/** The tree pattern of WAI-ARIA: one row is in the order of Tab, keys go from one to the next. */
export function Tree({ label, rows, chosen, onToggle, onMore, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState('');
  const held = useRef(false); // the focus is inside
  const wanted = useRef(-1); // the row to go to once it is there
  const word = useRef({ text: '', at: 0 });
  const chosenAt = rows.findIndex(r => r.node && chosen?.(r.node));
  const at = Math.max(
    rows.findIndex(r => r.id === here),
    0,
  );
  const tab = rows.some(r => r.id === here) ? at : Math.max(chosenAt, 0);
  const rowAt = (n: number) => ref.current?.querySelector<HTMLElement>(`[data-row="${n}"]`);
  const goTo = (n: number) => rowAt(n)?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is chosen as the tree opens is scrolled to
  useEffect(() => {
    if (chosenAt > 0) rowAt(chosenAt)?.scrollIntoView({ block: 'nearest' });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that had the focus may have been drawn anew
  useLayoutEffect(() => {
    if (wanted.current >= 0) goTo(Math.min(wanted.current, rows.length - 1));
    else if (held.current && document.activeElement === document.body) goTo(at);
    wanted.current = -1;
  }, [rows]);
  const enter = (row: TreeRow, n: number) => {
    if (row.rest) {
      wanted.current = n;
      onMore(row.parent);
      return;
    }
    const goal = rowAt(n)?.querySelector<HTMLElement>('a, button');
    if (goal) goal.click();
    else if (row.open !== undefined) onToggle([row.id]);
  };
  const press = (e: React.KeyboardEvent<HTMLElement>) => {
    const target = e.target as HTMLElement;
    if (!e.currentTarget.contains(target) || e.ctrlKey || e.metaKey || e.altKey) return;
    const row = rows[tab];
    if (!row) return;
    if (e.key === 'Enter' || (e.key === ' ' && Date.now() - word.current.at > typing)) {
      if (target.closest('a, button')) return; // its own key
      if (e.key === ' ' && row.open !== undefined) onToggle([row.id]);
      else enter(row, tab);
    } else {
      const move = treeMove(rows, tab, e.key);
      if (move && 'to' in move) goTo(move.to);
      else if (move) move.toggle.length && onToggle(move.toggle);
      else if (e.key.length === 1) type(e.key);
      else return;
    }
    e.preventDefault();
  };
  const type = (letter: string) => {
    const now = Date.now();
    const text = now - word.current.at > typing ? letter : word.current.text + letter;
    word.current = { text, at: now };
    const found = rowTyped(rows, tab, text);
    if (found !== undefined) goTo(found);
  };
  const click = (e: React.MouseEvent<HTMLElement>) => {
    const target = e.target as HTMLElement;
    if (!e.currentTarget.contains(target) || target.closest('a, button')) return;
    const n = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1);
    const row = rows[n];
    if (!row || window.getSelection()?.isCollapsed === false) return;
    if (row.open !== undefined) onToggle([row.id]);
    else enter(row, n);
  };
  const focused = (e: React.FocusEvent<HTMLElement>) => {
    const row = (e.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!row || !e.currentTarget.contains(row)) return;
    held.current = true;
    setHere(rows[Number(row.dataset.row)]?.id ?? '');
  };
  const blocks = useMemo(
    () => Array.from({ length: Math.ceil(rows.length / block) }, (_, i) => i * block),
    [rows.length],
  );
  return (
    <div
      ref={ref}
      role="tree"
      aria-label={label}
      className="tree"
      onKeyDown={press}
      onClick={click}
      onFocus={focused}
      onBlur={e => {
        const { currentTarget: tree, target } = e;
        // Later: a row that was drawn anew is gone by then, and the focus comes back.
        queueMicrotask(() => {
          if (target.isConnected) held.current = tree.contains(document.activeElement);
        });
      }}
    >
      {blocks.map(first => (
        <div
          key={first}
          role="presentation"
          className="tree-block"
          style={{ '--rows': Math.min(block, rows.length - first) } as CSSProperties}
        >
          {rows.slice(first, first + block).map((r, i) => (
            <RowOf
              key={r.id}
              row={r}
              place={first + i}
              tab={first + i === tab}
              chosen={chosen && r.node ? chosen(r.node) : undefined}
              show={children}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type RowProps = {
  row: TreeRow;
  place: number;
  tab: boolean;
  chosen: boolean | undefined;
  show: (n: TreeNode) => ReactNode;
};

const RowOf = memo(function RowOf({ row: r, place, tab, chosen, show }: RowProps) {
  return (
    <div
      role="treeitem"
      data-row={place}
      aria-level={r.level}
      aria-posinset={r.at}
      aria-setsize={r.of}
      aria-expanded={r.open}
      aria-selected={chosen}
      tabIndex={tab ? 0 : -1}
      className={r.node?.look}
      style={{ '--level': r.level } as CSSProperties}
    >
      <span className="chevron" aria-hidden="true">
        {r.open === undefined ? '' : r.open ? '−' : '+'}
      </span>
      {r.node ? (
        show(r.node)
      ) : (
        <span className="rest">{m.tree_more({ count: r.rest, shown: number(r.rest) })}</span>
      )}
    </div>
  );
}, same);

/** Rows are made anew with each change; those that say the same are not drawn again. */
function same(a: RowProps, b: RowProps): boolean {
  const [r, s] = [a.row, b.row];
  return (
    a.place === b.place &&
    a.tab === b.tab &&
    a.chosen === b.chosen &&
    a.show === b.show &&
    r.node === s.node &&
    r.level === s.level &&
    r.at === s.at &&
    r.of === s.of &&
    r.open === s.open &&
    r.rest === s.rest
  );
}
