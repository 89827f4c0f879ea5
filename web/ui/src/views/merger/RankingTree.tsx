import { useMemo } from 'react';
import type { MergersAnswer, Severity } from '../../api/types.ts';
import { effectName, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { rankingTree } from '../../state/effect-tree.ts';
import { linkTo } from '../../state/link.ts';
import { namer } from '../../state/names.ts';

const total = (severity: Severity, count: number) =>
  ({ conflict: m.count_conflict, decision: m.count_decision, information: m.count_information })[severity]({
    count,
    shown: number(count),
  });

/** The mergers ranked, each with how many effects of each type it has. */
export function RankingTree({ answer }: { answer: MergersAnswer }) {
  const nodes = useMemo(() => {
    const name = namer(answer.units);
    return rankingTree(answer.mergers, {
      name: r => r.units.map(u => name(u).name).join(' + '),
      type: effectName,
      total,
    });
  }, [answer]);
  return (
    <AnswerTree
      label={m.rank_title()}
      file={m.rank_title()}
      nodes={nodes}
      leads={(n, link) => (n.goal ? linkTo(link, 'merger', { units: n.goal.split(',') }) : undefined)}
    />
  );
}
