import type { GraphAnswer } from '../../api/types.ts';
import { latest } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Cut } from '../../parts/Cut.tsx';
import { UnitsPicker } from '../../parts/UnitPicker.tsx';
import { linkTo } from '../../state/link.ts';
import { blank, changeTypes } from '../../state/scenario.ts';
import { useScenario } from './useScenario.tsx';
import { typeHelp, typeName } from './words.ts';

/** Where there is no change yet: what can be done, and which mergers to look at first. */
export function Start() {
  const { set } = useScenario();
  return (
    <div className="scenario-start">
      <h2>{m.start_title()}</h2>
      <ul className="tiles">
        {changeTypes.map((t, i) => (
          <li key={t}>
            <button
              type="button"
              data-focus={i === 0 ? 'add' : undefined}
              onClick={() => set([blank(t)], { writing: 1 })}
            >
              <strong>{typeName(t)}</strong>
              <span>{typeHelp(t)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="muted">{m.start_order()}</p>
      <AskRanking />
    </div>
  );
}

export const mostRanked = 60; // units that the server pairs at most

function AskRanking() {
  const { link, go } = usePlace();
  const { before } = useScenario();
  const units = link.pairing;
  const graph = latest(before);
  const groups = graph ? groupsOf(graph) : [];
  return (
    <section aria-labelledby="ask-ranking">
      <h2 id="ask-ranking">{m.rank_title()}</h2>
      <p className="lead">{m.rank_lead({ most: mostRanked })}</p>
      {graph && <Cut graph={graph} />}
      {groups.length > 0 && (
        <ul className="chips" aria-label={m.rank_groups()}>
          {groups.map(g => (
            <li key={g.id}>
              <Go to={linkTo(link, 'merger', { rank: [g.id] })}>
                {g.name} <span className="count">{number(g.members)}</span>
              </Go>
            </li>
          ))}
        </ul>
      )}
      <UnitsPicker
        label={m.rank_units()}
        units={units}
        onChange={pairing => go({ ...link, pairing }, 'replace')}
      />
      <p className="actions">
        <button
          type="button"
          disabled={units.length < 2}
          onClick={() => go(linkTo(link, 'merger', { rank: units }))}
        >
          {m.rank_go()}
        </button>
      </p>
    </section>
  );
}

const mostGroups = 8;

/** The classes and groups whose members can be paired, the largest first. */
function groupsOf(graph: GraphAnswer): { id: string; name: string; members: number }[] {
  const members = new Map<string, Set<string>>();
  for (const s of graph.steps)
    if (s.type === 'belongs_to' && !s.through)
      members.set(s.to, (members.get(s.to) ?? new Set()).add(s.from));
  return graph.units
    .filter(u => u.kind === 'class' || u.kind === 'group')
    .map(u => ({ id: u.id, name: u.name, members: members.get(u.id)?.size ?? 0 }))
    .filter(g => g.members >= 2 && g.members <= mostRanked)
    .sort((a, b) => b.members - a.members || (a.id < b.id ? -1 : 1))
    .slice(0, mostGroups);
}
