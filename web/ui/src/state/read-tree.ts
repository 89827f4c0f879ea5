import type { Citation, Edge, GraphUnit, ImportPreview, UnitRef } from '../api/types.ts';
import { below } from './branches.ts';
import { passageOf } from './note.ts';
import { type Box, rootID } from './organigram.ts';
import { passageNodes, type TreeNode } from './tree.ts';
import { placeIn } from './where.ts';

type Name = (id: string) => UnitRef;

/** The hierarchy that was read, each unit with the passage that names it; those outside it, by themselves. */
export function unitTree(
  root: Box,
  units: GraphUnit[],
  cited: Map<string, Citation>,
  words: { kind: (k: string) => string },
): TreeNode[] {
  const nodeOf = ({
    id,
    name,
    kind,
    experimental,
    children = [],
  }: UnitRef & { children?: Box[] }): TreeNode => ({
    id,
    text: name,
    unit: { id, name, kind, experimental },
    tags: [words.kind(kind)],
    citation: cited.get(id),
    count: below({ id, children }),
    children: children.map(nodeOf),
  });
  const inside = root.id === rootID ? root.children : [root];
  return [...inside, ...units.filter(u => u.kind === 'external')].map(u => nodeOf(u));
}

type RelationWords = { relation: (e: Edge) => string; sure: (e: Edge) => string };

/** Each kind of relation with those that were read, each with its passages. */
export function relationTree(relations: Edge[], name: Name, words: RelationWords): TreeNode[] {
  const by = new Map<string, TreeNode>();
  for (const [i, e] of relations.entries()) {
    const kind = words.relation(e);
    const top = by.get(kind) ?? { id: `k${by.size}`, text: kind, children: [] };
    by.set(kind, top);
    const id = `r${i}`;
    top.children.push({
      id,
      text: `${name(e.from).name} → ${name(e.to).name}`,
      tags: [words.sure(e)],
      children: passageNodes(id, e.citations),
    });
  }
  return [...by.values()];
}

/** Each file with what is to know of its reading, each at its line. */
export function noteTree(preview: ImportPreview, words: { what: (n: Note) => string }): TreeNode[] {
  const by = new Map<string, TreeNode>();
  for (const [i, n] of preview.notes.entries()) {
    const [file] = placeIn(n.where ?? '');
    const top = by.get(file) ?? { id: `f${by.size}`, text: file, fixed: true, children: [] };
    by.set(file, top);
    const citation = passageOf(n.where, preview);
    const tags = citation || !n.where ? [] : [n.where];
    top.children.push({ id: `n${i}`, text: words.what(n), tags, citation, children: [] });
  }
  return [...by.values()];
}
type Note = ImportPreview['notes'][number];
