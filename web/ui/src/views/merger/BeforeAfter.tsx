import { useMemo } from 'react';
import type { AfterAnswer, GraphAnswer } from '../../api/types.ts';
import { latest } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { Chart } from '../../draw/Chart.tsx';
import { m } from '../../paraglide/messages.js';
import { allOpen, excerpt } from '../../state/excerpt.ts';
import { linkTo } from '../../state/link.ts';
import { marksOf } from '../../state/marks.ts';
import { organigram } from '../../state/organigram.ts';
import { useScenario } from './useScenario.tsx';

/** The parts of the chart that the scenario touches, before and after, with what changed marked by words. */
export function BeforeAfter() {
  const { before, after } = useScenario();
  const [was, is] = [latest(before), latest(after)];
  if (!was || !is) return null;
  if (was.truncated || is.truncated) return <p className="note">{m.merger_too_large()}</p>;
  return <Charts was={was} is={is} />;
}

function Charts({ was, is }: { was: GraphAnswer; is: AfterAnswer }) {
  const { link, go } = usePlace();
  const { inEdition } = useScenario();
  const sides = useMemo(() => {
    const marks = marksOf(was, is);
    const title = was.edition.title;
    // Where nothing that was there changes, one sees where what is new stands.
    const around = marks.before.size
      ? []
      : is.steps.filter(s => s.type === 'reports_to' && marks.after.has(s.from)).map(s => s.to);
    const side = (label: string, graph: GraphAnswer, marked: typeof marks.before) => {
      const root = excerpt(organigram(graph, title), new Set([...marked.keys(), ...around]));
      return { label, root, marks: marked, open: allOpen(root) };
    };
    return [side(m.merger_before(), was, marks.before), side(m.merger_after(), is, marks.after)];
  }, [was, is]);
  if (sides.every(s => s.marks.size === 0)) return <p className="note">{m.merger_same_chart()}</p>;
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
            onChoose={id => inEdition(id) && go(linkTo(link, 'explore', { unit: id }))}
            onToggle={() => {}}
          />
        </figure>
      ))}
    </div>
  );
}
