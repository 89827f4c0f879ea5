import { type HierarchyNode, hierarchy } from 'd3-hierarchy';
import type { Box } from '../state/organigram.ts';
import { type Measure, wrap } from './text.ts';

export type Placed = {
  box: Box;
  level: number; // 1 is the top
  open: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  parent?: Placed;
  at: { position: number; of: number }; // among its siblings, from 1
};
export type Layout = {
  boxes: Placed[];
  links: { from: Placed; to: Placed; path: string }[];
  width: number;
  height: number;
};
export type Form = 'columns' | 'outline';

const form = {
  columns: { width: 258, step: 292, gap: 8 },
  outline: { width: 258, step: 22, gap: 8 },
};
const [padding, lineHeight, side, countRoom, markRoom] = [6, 17, 12, 44, 18];

/**
 * Places the open boxes from the top left. In columns a box stands beside its first
 * child, each level one column to the right; as an outline each box has its own row.
 * Boxes come in the order in which they are read. O(n).
 */
export function layoutChart(
  root: Box,
  open: Set<string>,
  kind: Form,
  most: number,
  measure: Measure,
  marked: { has(id: string): boolean } = new Set(), // boxes with a line of words more
): Layout {
  const { step, gap, width: usual } = form[kind];
  const tree = hierarchy<Box>(root, b => (open.has(b.id) ? b.children : []));
  const boxes: Placed[] = [];
  let free = 0;
  const place = (node: HierarchyNode<Box>, parent?: Placed): Placed => {
    const x = node.depth * step;
    const width = kind === 'columns' ? usual : Math.max(120, Math.min(560, most - x));
    const room = (node.data.children.length ? countRoom : 0) + (node.data.experimental ? markRoom : 0);
    const lines = wrap(node.data.name, width - 2 * side - room, measure);
    const height = (lines.length + (marked.has(node.data.id) ? 1 : 0)) * lineHeight + 2 * padding;
    const siblings = node.parent?.children ?? [node];
    const at = { position: siblings.indexOf(node) + 1, of: siblings.length };
    const placed = {
      box: node.data,
      level: node.depth + 1,
      open: Boolean(node.children?.length),
      x,
      y: free,
      width,
      height,
      lines,
      parent,
      at,
    };
    boxes.push(placed);
    const bottom = free + height + gap;
    if (kind === 'outline') free = bottom;
    for (const child of node.children ?? []) place(child, placed);
    free = Math.max(free, bottom);
    return placed;
  };
  place(tree);
  const links = boxes.flatMap(b =>
    b.parent ? [{ from: b.parent, to: b, path: elbow(b.parent, b, kind) }] : [],
  );
  const width = Math.max(...boxes.map(b => b.x + b.width));
  return { boxes, links, width, height: Math.max(...boxes.map(b => b.y + b.height)) };
}

/** Lines leave a box at the height of its first line, and so meet the first child straight. */
function elbow(from: Placed, to: Placed, kind: Form): string {
  const anchor = padding + lineHeight / 2;
  const y = to.y + anchor;
  if (kind === 'outline') return `M${from.x + 10} ${from.y + from.height}V${y}H${to.x}`;
  const bend = to.x - 22;
  return `M${from.x + from.width} ${from.y + anchor}H${bend}V${y}H${to.x}`;
}

/** Where a key leads from a box: the id of another one, or to open or close it. */
export function step(layout: Layout, id: string, key: string): { go?: string; toggle?: string } {
  const i = layout.boxes.findIndex(b => b.box.id === id);
  const here = layout.boxes[i];
  if (!here) return { go: layout.boxes[0]?.box.id };
  switch (key) {
    case 'ArrowDown':
      return { go: layout.boxes[i + 1]?.box.id };
    case 'ArrowUp':
      return { go: layout.boxes[i - 1]?.box.id };
    case 'Home':
      return { go: layout.boxes[0]?.box.id };
    case 'End':
      return { go: layout.boxes.at(-1)?.box.id };
    case 'ArrowRight':
      if (!here.box.children.length) return {};
      return here.open ? { go: layout.boxes[i + 1]?.box.id } : { toggle: id };
    case 'ArrowLeft':
      return here.open ? { toggle: id } : { go: here.parent?.box.id };
    default:
      return {};
  }
}
