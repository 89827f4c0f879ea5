import type { GraphAnswer } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { date, number, viewName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { carry, type View } from '../../state/link.ts';

/** The institution as it opens: what it holds, and one line for each thing one can do. */
export function FirstSteps({ graph }: { graph: GraphAnswer }) {
  const { link } = usePlace();
  const inside = graph.units.filter(u => u.kind !== 'external').length;
  const lines: [View, string][] = [
    ['path', m.first_path()],
    ['competences', m.first_competences()],
    ['impact', m.first_impact()],
    ['merger', m.first_merger()],
  ];
  return (
    <div className="first">
      <h2>{graph.edition.title}</h2>
      {graph.edition.date && <p className="muted">{date(graph.edition.date)}</p>}
      <dl className="facts">
        <div>
          <dt>{m.count_units()}</dt>
          <dd>{number(inside)}</dd>
        </div>
        <div>
          <dt>{m.count_external()}</dt>
          <dd>{number(graph.units.length - inside)}</dd>
        </div>
        <div>
          <dt>{m.count_relations()}</dt>
          <dd>{number(graph.steps.length)}</dd>
        </div>
      </dl>
      <h3>{m.first_title()}</h3>
      <p>{m.first_explore()}</p>
      <ul className="first-lines">
        {lines.map(([view, text]) => (
          <li key={view}>
            <Go to={carry(link, view)}>{viewName(view)}</Go>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h3>{m.sources()}</h3>
      <ul className="plain small">
        {graph.edition.sources.map(s => (
          <li key={s.id}>
            {s.title || s.id}
            <br />
            <span className="hash muted">SHA-256 {s.sha256}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
