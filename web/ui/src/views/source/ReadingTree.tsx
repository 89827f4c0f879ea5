import { useMemo } from 'react';
import type { Graph } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { lines } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { namer } from '../../state/names.ts';
import { readingTree } from '../../state/reading-tree.ts';
import type { Reading } from '../../state/readings.ts';
import { readingName } from './words.ts';

type Props = { readings: Reading[]; units: Graph['units']; text: string[]; title: string };

/** The outline of the source with the lines that were read, and what was read from each. */
export function ReadingTree({ readings, units, text, title }: Props) {
  const { line } = usePlace().link;
  const nodes = useMemo(() => {
    const name = namer(units);
    return readingTree(readings, text, {
      line: n => lines(n, n),
      lines,
      kind: readingName,
      name: u => name(u).name,
    });
  }, [readings, units, text]);
  return (
    <AnswerTree
      label={m.source_citations()}
      file={title}
      nodes={nodes}
      chosen={n => n.id === `l${line}`}
      leads={(n, link) => (n.goal ? { ...link, line: Number(n.goal) } : undefined)}
      fixed
    />
  );
}
