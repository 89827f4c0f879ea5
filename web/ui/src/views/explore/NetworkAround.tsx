import { useMemo } from 'react';
import { graph as askGraph } from '../../api/client.ts';
import type { GraphAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName, number, stepName } from '../../app/words.ts';
import { NetworkPicture } from '../../draw/NetworkPicture.tsx';
import { m } from '../../paraglide/messages.js';
import { UnitSearch } from '../../parts/UnitSearch.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { linkTo, toggle } from '../../state/link.ts';
import { type Entry, legend, network } from '../../state/network.ts';

export function NetworkAround({ graph, theme }: { graph: GraphAnswer; theme: string }) {
  const { link, go, edition } = usePlace();
  const unit = link.unit;
  const asked = useAnswer(unit ? `around ${edition} ${unit}` : null, signal =>
    askGraph(edition, [unit], signal),
  );
  const busiest = useMemo(
    () =>
      [...graph.units]
        .filter(u => u.kind !== 'external')
        .sort((a, b) => b.degree - a.degree || a.line - b.line)
        .slice(0, 6),
    [graph],
  );
  if (!unit)
    return (
      <Empty>
        <p>{m.network_pick()}</p>
        <UnitSearch
          label={m.pick_unit()}
          placeholder={m.pick_unit()}
          types={['unit']}
          onPick={r => go({ ...link, unit: r.id })}
        />
        <p className="muted">{m.network_busiest()}</p>
        <ul className="chips">
          {busiest.map(u => (
            <li key={u.id}>
              <button type="button" onClick={() => go({ ...link, unit: u.id })}>
                {u.name} <span className="count">{number(u.degree)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Empty>
    );
  return <Waiting asked={asked}>{answer => <Around graph={answer} theme={theme} />}</Waiting>;
}

function Around({ graph, theme }: { graph: GraphAnswer; theme: string }) {
  const { link, go } = usePlace();
  const net = useMemo(() => network(graph, link.unit, link.hide), [graph, link.unit, link.hide]);
  const entries = useMemo(() => legend(graph, link.unit), [graph, link.unit]);
  if (!net) return null;
  const change = (id: string) => go({ ...link, hide: toggle(link.hide, id) }, 'replace');
  return (
    <>
      <div className="legend" role="group" aria-label={m.legend()}>
        <Entries entries={entries.lines} hide={link.hide} name={stepName} mark="line" onChange={change} />
        <Entries entries={entries.kinds} hide={link.hide} name={kindName} mark="dot" onChange={change} />
      </div>
      {net.around.length ? (
        <NetworkPicture
          net={net}
          theme={theme}
          onChoose={id => go(linkTo(link, 'explore', { unit: id, draw: 'network', hide: link.hide }))}
        />
      ) : (
        <Empty>
          <p>{m.network_alone({ name: net.centre.name })}</p>
        </Empty>
      )}
      {graph.truncated && <p className="note">{m.network_truncated()}</p>}
    </>
  );
}

type EntriesProps = {
  entries: Entry[];
  hide: string[];
  name: (id: string) => string;
  mark: 'line' | 'dot';
  onChange: (id: string) => void;
};

function Entries({ entries, hide, name, mark, onChange }: EntriesProps) {
  return entries.map(e => (
    <label key={e.id} className="entry">
      <input type="checkbox" checked={!hide.includes(e.id)} onChange={() => onChange(e.id)} />
      <span className={mark === 'dot' ? `dot kind-${e.id}` : `stroke ${e.id}`} aria-hidden="true" />
      {name(e.id)} <span className="count">{number(e.count)}</span>
    </label>
  ));
}
