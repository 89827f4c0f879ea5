import type { GraphAnswer } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { UnitSearch } from '../../parts/UnitSearch.tsx';
import { Empty } from '../../parts/Waiting.tsx';
import { legend, type Network } from '../../state/network.ts';
import { only } from '../../state/scene.ts';
import { Busiest } from './Busiest.tsx';

const most = { units: 5000, lines: 20_000 };

/** More than anyone can read, and than a browser without a graphics card can move. */
export const tooLarge = (net: Network, graph: GraphAnswer) =>
  net.units.length > most.units || net.lines.length > most.lines || (graph.truncated && !net.rounds.length);

/** Instead of a picture that nobody could read: how large it would be, and the ways to a smaller one. */
export function TooLarge({
  net,
  graph,
  onHide,
}: {
  net: Network;
  graph: GraphAnswer;
  onHide: (hide: string[]) => void;
}) {
  const { link, go } = usePlace();
  const { types, kinds } = legend(graph, link);
  const others = types.map(t => t.id).filter(t => t !== 'reports_to');
  return (
    <Empty>
      <h2>{m.large_title()}</h2>
      <p>
        {graph.truncated
          ? m.large_more({ units: number(graph.units.length) })
          : m.large_size({ units: number(net.units.length), lines: number(net.lines.length) })}{' '}
        {m.large_bound({ units: number(most.units), lines: number(most.lines) })}
      </p>
      <h3>{m.large_around()}</h3>
      <UnitSearch
        label={m.pick_unit()}
        placeholder={m.pick_unit()}
        types={['unit']}
        onPick={r => go(only(link, r.id))}
      />
      <Busiest graph={graph} onPick={id => go(only(link, id))} />
      {(others.length > 0 || kinds.length > 1) && !graph.truncated && (
        <>
          <h3>{m.large_filter()}</h3>
          <p className="buttons">
            {others.length > 0 && (
              <button type="button" onClick={() => onHide([...new Set([...link.hide, ...others])])}>
                {m.large_hierarchy()}
              </button>
            )}
            {kinds.slice(0, 4).map(k => (
              <button
                key={k.id}
                type="button"
                onClick={() => onHide(kinds.filter(x => x.id !== k.id).map(x => x.id))}
              >
                {m.large_kind({ kind: kindName(k.id), count: number(k.count) })}
              </button>
            ))}
          </p>
        </>
      )}
    </Empty>
  );
}
