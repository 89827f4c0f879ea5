import { useCallback, useMemo, useRef } from 'react';
import { usePlace } from '../app/location.tsx';
import { collator, lines, number } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { below } from '../state/branches.ts';
import {
  askedMore,
  countOf,
  type Openness,
  openedAll,
  opennessOf,
  rowsOf,
  shutAll,
  siftTree,
  sortTree,
  type TreeNode,
  toggledNodes,
  treeOrders,
} from '../state/tree.ts';
import { FilterField } from './FilterField.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { OpenAll } from './OpenAll.tsx';
import { SaveTable } from './SaveTable.tsx';
import { Tree } from './Tree.tsx';
import { type Leads, TreeLine } from './TreeLine.tsx';

type Props = {
  label: string;
  file: string;
  nodes: TreeNode[];
  chosen?: (n: TreeNode) => boolean;
  leads?: Leads;
  whole?: Openness; // what is open while nothing is filtered, where others have a say in it
  fixed?: boolean; // the order of the first level means something
  filtered?: boolean; // false: what asked for the nodes filters them by the words of the link already
};

/** An answer as a tree that is filtered by words, ordered and saved for spreadsheets; all of it is in the link. */
export function AnswerTree({ label, file, nodes, chosen, leads, whole, fixed, filtered = true }: Props) {
  const { link, go } = usePlace();
  const q = filtered ? link.q : '';
  const { toggled, sort } = link;
  const shown = useMemo(
    () => sortTree(siftTree(nodes, q), sort, collator().compare, fixed),
    [nodes, q, sort, fixed],
  );
  const state = useMemo(
    () => (whole && !q ? whole : opennessOf(shown, toggled, q)),
    [whole, shown, toggled, q],
  );
  const rows = useMemo(() => rowsOf(shown, state.open, state.more), [shown, state]);
  const turn = (next: string[]) => go({ ...link, toggled: next }, 'replace');
  const lead = useRef(leads);
  lead.current = leads;
  const show = useCallback((n: TreeNode) => <TreeLine node={n} leads={lead} />, []);
  const [all, passed] = useMemo(() => [size(nodes), size(shown)], [nodes, shown]);
  return (
    <div className="data">
      <div className="tools">
        {filtered && <FilterField label={m.tree_filter()} />}
        <Order />
        <OpenAll
          label={m.tree_all()}
          onOpen={() => turn(openedAll(toggled, q))}
          onShut={() => turn(shutAll(toggled, q))}
        />
        <span className="count" role="status">
          {m.tree_nodes({ count: all, shown: number(passed), of: number(all) })}
        </span>
        <SaveTable sheet={() => sheetOf(shown, file)} />
      </div>
      <KeysHelp>{m.tree_help()}</KeysHelp>
      {rows.length === 0 ? (
        <p className="empty">{m.table_nothing()}</p>
      ) : (
        <Tree
          label={label}
          rows={rows}
          chosen={chosen}
          onToggle={ids => turn(toggledNodes(toggled, q, ids))}
          onMore={parent => turn(askedMore(toggled, q, parent))}
        >
          {show}
        </Tree>
      )}
    </div>
  );
}

const size = (nodes: TreeNode[]) => below({ id: '', children: nodes });

function Order() {
  const { link, go } = usePlace();
  const name = { '': m.tree_order_answer, text: m.tree_order_text, '-count': m.tree_order_count };
  return (
    <label className="order">
      {m.tree_order()}{' '}
      <select
        value={treeOrders.find(o => o === link.sort) ?? ''}
        onChange={e => go({ ...link, sort: e.target.value }, 'replace')}
      >
        {treeOrders.map(o => (
          <option key={o} value={o}>
            {name[o]()}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every node as a row of a spreadsheet, with its level. */
function sheetOf(nodes: TreeNode[], name: string) {
  const rows: (string | number)[][] = [];
  const add = (all: TreeNode[], level: number) => {
    for (const n of all) {
      const { citation: c } = n;
      rows.push([
        level,
        n.text,
        (n.tags ?? []).filter(Boolean).join('; '),
        n.children.length ? countOf(n) : '',
        c ? lines(c.line_start, c.line_end) : '',
      ]);
      add(n.children, level + 1);
    }
  };
  add(nodes, 1);
  return {
    name,
    head: [m.column_level(), m.column_node(), m.column_tags(), m.column_holds(), m.column_line()],
    rows,
  };
}
