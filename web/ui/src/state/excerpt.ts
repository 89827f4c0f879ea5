import type { Box } from './organigram.ts';

/** The part of a chart that leads from the top to some boxes, with the children of those. */
export function excerpt(root: Box, ids: Set<string>): Box {
  const pruned = (box: Box): Box | undefined => {
    if (ids.has(box.id))
      return { ...box, children: box.children.map(c => pruned(c) ?? { ...c, children: [] }) };
    const children = box.children.flatMap(c => pruned(c) ?? []);
    return children.length ? { ...box, children } : undefined;
  };
  return pruned(root) ?? { ...root, children: [] };
}

export function allOpen(root: Box): Set<string> {
  return new Set([root.id, ...root.children.flatMap(c => [...allOpen(c)])]);
}
