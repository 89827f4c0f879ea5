import type { GraphAnswer } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { date, number, viewName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { UnitName } from '../../parts/UnitName.tsx';
import { busiestOf } from '../../state/busiest.ts';
import { carry, linkTo, type View } from '../../state/link.ts';
import { wholeNetwork } from '../../state/scene.ts';

/** The institution as it opens: what it holds, and one line for each thing one can do. */
export function FirstSteps({ graph }: { graph: GraphAnswer }) {
  const { link, editions } = usePlace();
  const counts = editions.find(e => e.id === graph.edition.id)?.counts;
  const inside = graph.units.filter(u => u.kind !== 'external').length;
  const lines: [View, string][] = [
    ['path', m.first_path()],
    ['competences', m.first_competences()],
    ['impact', m.first_impact()],
    ['merger', m.first_merger()],
  ];
  const busiest = busiestOf(graph).slice(0, 5);
  return (
    <div className="first">
      <h2>{graph.edition.title}</h2>
      {graph.edition.date && <p className="muted">{date(graph.edition.date)}</p>}
      <dl className="facts">
        <div>
          <dt>{m.count_units()}</dt>
          <dd>{number(graph.truncated ? (counts?.units ?? inside) : inside)}</dd>
        </div>
        {!graph.truncated && (
          <div>
            <dt>{m.count_external()}</dt>
            <dd>{number(graph.units.length - inside)}</dd>
          </div>
        )}
        <div>
          <dt>{m.count_relations()}</dt>
          <dd>{number(graph.truncated ? (counts?.edges ?? graph.steps.length) : graph.steps.length)}</dd>
        </div>
      </dl>
      <h3>{m.first_title()}</h3>
      <ul className="first-lines">
        {lines.map(([view, text]) => (
          <li key={view}>
            <Go to={carry(link, view)}>
              <strong>{viewName(view)}</strong>
              <span>{text}</span>
            </Go>
          </li>
        ))}
      </ul>
      <p className="muted">{m.first_explore()}</p>
      <p className="actions">
        <Go to={wholeNetwork(link)}>{m.first_network()}</Go>
      </p>
      <h3>{m.first_busiest()}</h3>
      <ul className="plain">
        {busiest.map(u => (
          <li key={u.id}>
            <UnitName unit={u} /> <span className="count">{number(u.degree)}</span>
          </li>
        ))}
      </ul>
      <h3>{m.sources()}</h3>
      <ul className="plain small">
        {graph.edition.sources.map(s => (
          <li key={s.id}>
            <Go to={linkTo(link, 'source', { source: s.id })}>{s.title || s.id}</Go>
            <br />
            <span className="hash muted">SHA-256 {s.sha256}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
