import { useMemo } from 'react';
import type { Doubt } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { doubtName, say, verdictName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { doubtTree } from '../../state/doubt-tree.ts';

/** Each kind of doubt with its readings, each leading to its sheet. */
export function DoubtTree({ doubts }: { doubts: Doubt[] }) {
  const { doubt } = usePlace().link;
  const nodes = useMemo(
    () => doubtTree(doubts, { say, kind: doubtName, verdict: verdictName, why: m.review_why() }),
    [doubts],
  );
  return (
    <AnswerTree
      label={m.review_list()}
      file={m.view_review()}
      nodes={nodes}
      chosen={n => Boolean(doubt) && n.goal === doubt}
      leads={(n, link) => (n.goal ? { ...link, form: 'said', sort: '', doubt: n.goal } : undefined)}
    />
  );
}
