import { useMemo } from 'react';
import { graph as askGraph } from '../../api/client.ts';
import type { GraphAnswer, ScenarioAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { Chart, type Mark } from '../../draw/Chart.tsx';
import { m } from '../../paraglide/messages.js';
import { Waiting } from '../../parts/Waiting.tsx';
import { allOpen, excerpt } from '../../state/excerpt.ts';
import { linkTo } from '../../state/link.ts';
import { merged } from '../../state/merged.ts';
import { namer } from '../../state/names.ts';
import { organigram, rootID } from '../../state/organigram.ts';

/** The part of the chart that the merger touches, before and after, with what changed marked by words. */
export function BeforeAfter({ answer }: { answer: ScenarioAnswer }) {
  const { edition } = usePlace();
  const asked = useAnswer(`graph ${edition}`, signal => askGraph(edition, [], signal));
  return <Waiting asked={asked}>{graph => <Charts graph={graph} answer={answer} />}</Waiting>;
}

function Charts({ graph, answer }: { graph: GraphAnswer; answer: ScenarioAnswer }) {
  const { link, go } = usePlace();
  const [change] = answer.changes;
  const sides = useMemo(() => {
    if (!change?.into || !change.units) return [];
    const after = merged(
      graph,
      change.units,
      change.into,
      change.name ?? namer(answer.units)(change.into).name,
    );
    const moved = [...after.moved].map((id): [string, Mark] => [id, 'moved']);
    const title = graph.edition.title;
    return [
      {
        label: m.merger_before(),
        root: excerpt(organigram(graph, title), new Set([...after.gone, ...after.moved])),
        marks: new Map<string, Mark>([...after.gone].map(id => [id, 'gone'])),
      },
      {
        label: m.merger_after(),
        root: excerpt(organigram(after.graph, title), new Set([after.id, ...after.moved])),
        marks: new Map<string, Mark>([[after.id, 'new'], ...moved]),
      },
    ].map(s => ({ ...s, open: allOpen(s.root) }));
  }, [graph, change, answer.units]);
  return (
    <div className="before-after">
      {sides.map(s => (
        <figure key={s.label}>
          <figcaption>
            <h3>{s.label}</h3>
          </figcaption>
          <Chart
            root={s.root}
            open={s.open}
            unit=""
            label={s.label}
            marks={s.marks}
            onChoose={id =>
              id !== rootID && graph.units.some(u => u.id === id) && go(linkTo(link, 'explore', { unit: id }))
            }
            onToggle={() => {}}
          />
        </figure>
      ))}
    </div>
  );
}
