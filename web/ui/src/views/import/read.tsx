import type { ImportPreview, UnitRef } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { Experimental, KindDot } from '../../parts/UnitName.tsx';
import { type Link, start } from '../../state/link.ts';
import type { TreeNode } from '../../state/tree.ts';

/** The unit in the chart of the preview: it has no sheet before it is kept. */
const inChart = (link: Link, unit: string): Link => ({
  ...start,
  edition: link.edition,
  view: link.view,
  preview: link.preview,
  unit,
});

export function ReadUnit({ unit }: { unit: UnitRef }) {
  const { link } = usePlace();
  return (
    <Go to={inChart(link, unit.id)} className="unit">
      <KindDot kind={unit.kind} />
      {unit.name}
      {unit.experimental && <Experimental />}
    </Go>
  );
}

type Props = { label: string; preview: ImportPreview; nodes: TreeNode[] };

/** What was read as a tree, whose units lead to the chart. */
export function ReadTree({ label, preview, nodes }: Props) {
  return (
    <AnswerTree
      label={label}
      file={fileOf(preview, label)}
      nodes={nodes}
      leads={(n, link) => n.unit && inChart(link, n.unit.id)}
    />
  );
}

/** How many are shown where that is not all. */
export const Shortened = ({ shown, of }: { shown: number; of: number }) =>
  shown < of && <p className="note">{m.import_cut({ shown })}</p>;

/** The name under which a part of the preview is saved. */
export const fileOf = (preview: ImportPreview, part: string) => `${preview.edition.id}-${part}`;
