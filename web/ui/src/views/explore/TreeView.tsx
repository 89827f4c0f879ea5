import { useMemo } from 'react';
import type { GraphAnswer } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { below } from '../../state/branches.ts';
import type { Box } from '../../state/organigram.ts';
import { asked, type TreeNode } from '../../state/tree.ts';
import { useHierarchy } from './useHierarchy.ts';

/** The hierarchy as a tree of text, for who cannot or will not use the drawing. */
export function TreeView({ graph }: { graph: GraphAnswer }) {
  const { link } = usePlace();
  const { root, open, leadTo } = useHierarchy(graph);
  const nodes = useMemo(() => [nodeOf(root)], [root]);
  return (
    <AnswerTree
      label={m.chart_label()}
      file={graph.edition.id}
      nodes={nodes}
      whole={{ open, more: asked(link.toggled) }}
      chosen={n => n.id === (link.unit || root.id)}
      leads={n => leadTo(n.id)}
    />
  );
}

const nodeOf = (box: Box): TreeNode => ({
  id: box.id,
  text: box.name,
  unit: { id: box.id, name: box.name, kind: box.kind, experimental: box.experimental },
  tags: [kindName(box.kind)],
  count: below(box),
  children: box.children.map(nodeOf),
});
