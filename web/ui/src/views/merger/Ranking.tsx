import { useMemo } from 'react';
import { rankMergers } from '../../api/scenarios.ts';
import type { MergersAnswer, RankedMerger } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { effectName, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { FormSwitch } from '../../parts/FormSwitch.tsx';
import { SaveReport } from '../../parts/SaveReport.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { linkTo } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { RankingTree } from './RankingTree.tsx';

const mostRows = 300;

/** The mergers of any two of some units, those that ask for least first. */
export function Ranking() {
  const { link, edition } = usePlace();
  const asked = useAnswer(`rank ${edition} ${link.rank}`, signal =>
    rankMergers(edition, link.rank, mostRows, signal),
  );
  return (
    <>
      <div className="tools">
        <FormSwitch
          forms={[
            [link.form === 'table' ? 'table' : 'said', m.form_table()],
            ['tree', m.draw_tree()],
          ]}
        />
        <Go to={linkTo(link, 'merger')}>{m.rank_back()}</Go>
        <SaveReport />
      </div>
      <Waiting asked={asked}>{answer => <Ranked answer={answer} />}</Waiting>
    </>
  );
}

function Ranked({ answer }: { answer: MergersAnswer }) {
  const { link } = usePlace();
  const columns = useMemo((): Shown<RankedMerger>[] => {
    const name = namer(answer.units);
    const rank = new Map(answer.mergers.map((r, i) => [r, i + 1]));
    const said = (r: RankedMerger) => r.units.map(u => name(u).name).join(' + ');
    const count = (r: RankedMerger, type: string) => r.types[type] ?? 0;
    return [
      {
        id: 'merger',
        title: m.column_merger(),
        value: said,
        show: r => <Go to={linkTo(link, 'merger', { units: r.units })}>{said(r)}</Go>,
      },
      { id: 'rank', title: m.column_rank(), value: r => rank.get(r) ?? 0, number: true },
      { id: 'conflict', title: m.column_conflicts(), value: r => r.totals.conflict, number: true },
      { id: 'decision', title: m.column_decisions(), value: r => r.totals.decision, number: true },
      {
        id: 'duplicated',
        title: effectName('function_duplicated'),
        value: r => count(r, 'function_duplicated'),
        number: true,
      },
      {
        id: 'internal',
        title: effectName('collaboration_internal'),
        value: r => count(r, 'collaboration_internal'),
        number: true,
      },
      { id: 'information', title: m.column_informations(), value: r => r.totals.information, number: true },
    ];
  }, [answer, link]);
  return (
    <>
      <div role="status">
        <h2 className="said">
          {m.rank_said({
            count: answer.evaluated,
            shown: number(answer.evaluated),
            units: number(answer.question.units.length),
          })}
          {answer.truncated && ` ${m.rank_cut({ shown: number(answer.mergers.length) })}`}
        </h2>
      </div>
      {link.form === 'tree' ? (
        <RankingTree answer={answer} />
      ) : (
        <DataTable
          caption={m.rank_title()}
          file={m.rank_title()}
          rows={answer.mergers}
          columns={columns}
          keyOf={r => r.units.join(' ')}
        />
      )}
    </>
  );
}
