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
/** A frame around boxes that stand side by side: the line of their parent leads to it. */
export type Frame = { key: string; x: number; y: number; width: number; height: number; members: boolean };
export type Layout = {
  boxes: Placed[];
  frames: Frame[];
  links: { key: string; members: boolean; path: string }[];
  width: number;
  height: number;
};
export type Form = 'columns' | 'outline';

const form = {
  columns: { width: 258, step: 292, gap: 8 },
  outline: { width: 258, step: 22, gap: 8 },
};
const [padding, lineHeight, side, countRoom, markRoom] = [6, 17, 12, 44, 18];
const [inset, inFrame, framed] = [22, 8, 4]; // indent below the top; room inside a frame; boxes that are worth one
const anchor = padding + lineHeight / 2; // of a line, from the top of its box

/**
 * Places the open boxes. In columns the top lies across, its children below it, each
 * further level one column to the right, beside its parent; four or more in a row with
 * nothing open below them stand side by side in a frame, as many as there is room for.
 * As an outline each box has its own row. Boxes come in the order in which they are read. O(n).
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
  const frames: Frame[] = [];
  const links: Layout['links'] = [];

  const put = (node: HierarchyNode<Box>, x: number, y: number, width: number, parent?: Placed): Placed => {
    const box = node.data;
    const room = (box.children.length ? countRoom : 0) + (box.experimental ? markRoom : 0);
    const lines = wrap(box.name, width - 2 * side - room, measure);
    const height = (lines.length + (marked.has(box.id) ? 1 : 0)) * lineHeight + 2 * padding;
    const siblings = node.parent?.children ?? [node];
    const at = { position: siblings.indexOf(node) + 1, of: siblings.length };
    const isOpen = Boolean(node.children?.length);
    const placed = { box, level: node.depth + 1, open: isOpen, x, y, width, height, lines, parent, at };
    boxes.push(placed);
    return placed;
  };
  const link = (from: Placed, key: string, x: number, y: number) =>
    links.push({ key, members: from.box.members, path: elbow(from, x, y, kind) });

  /** Places a box and all below it from x and y; returns where the next one may begin. */
  const place = (node: HierarchyNode<Box>, x: number, y: number, parent?: Placed): number => {
    const top = !parent;
    const free = Math.max(120, Math.min(top ? most : 560, most - x));
    const width = kind === 'columns' && !top ? usual : top && kind === 'columns' ? Math.min(free, 760) : free;
    const here = put(node, x, y, width, parent);
    if (parent) link(parent, node.data.id, x, y + anchor);
    const below = y + here.height + gap;
    const under = kind === 'outline' || top;
    const inner = kind === 'outline' ? x + step : top ? x + inset : x + step;
    let at = under ? below : y;
    for (const part of runs(node.children ?? [])) {
      const side = Math.floor((most - inner - 2 * inFrame + gap) / (usual + gap));
      const grid = kind === 'columns' && part.length >= framed && side > 1;
      at = grid
        ? frame(here, part, inner, at, Math.min(side, part.length))
        : part.reduce((v, c) => place(c, inner, v, here), at);
    }
    return Math.max(at, below);
  };

  const frame = (parent: Placed, part: HierarchyNode<Box>[], x: number, y: number, side: number): number => {
    const first = part[0]?.data.id ?? '';
    let at = y + inFrame;
    for (let i = 0; i < part.length; i += side) {
      const row = part
        .slice(i, i + side)
        .map((c, j) => put(c, x + inFrame + j * (usual + gap), at, usual, parent));
      const tall = Math.max(...row.map(b => b.height));
      for (const b of row) b.height = tall;
      at += tall + gap;
    }
    const [width, height] = [side * (usual + gap) - gap + 2 * inFrame, at - gap + inFrame - y];
    frames.push({ key: first, x, y, width, height, members: parent.box.members });
    link(parent, `frame ${first}`, x, y + anchor + inFrame);
    return y + height + gap;
  };

  place(tree, 0, 0);
  const all = [...boxes, ...frames];
  return {
    boxes,
    frames,
    links,
    width: Math.max(...all.map(b => b.x + b.width)),
    height: Math.max(...all.map(b => b.y + b.height)),
  };
}

/** The children in their order, those next to each other with nothing open below them together. */
function runs(children: HierarchyNode<Box>[]): HierarchyNode<Box>[][] {
  const all: HierarchyNode<Box>[][] = [];
  let leaves = false;
  for (const c of children) {
    const leaf = !c.children?.length;
    const last = all.at(-1);
    if (leaf && leaves && last) last.push(c);
    else all.push([c]);
    leaves = leaf;
  }
  return all;
}

/** From the foot of the box at the top, or of any in an outline; else from its side, at the height of its first line. */
function elbow(from: Placed, x: number, y: number, kind: Form): string {
  if (kind === 'outline' || !from.parent) return `M${from.x + 10} ${from.y + from.height}V${y}H${x}`;
  return `M${from.x + from.width} ${from.y + anchor}H${x - inset}V${y}H${x}`;
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
