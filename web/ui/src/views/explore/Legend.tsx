import { type ReactNode, useMemo } from 'react';
import type { GraphAnswer } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { basisName, confidenceName, kindName, modeName, number, stepName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Fold } from '../../parts/Fold.tsx';
import { toggle } from '../../state/link.ts';
import { type Entry, legend } from '../../state/network.ts';

type Props = {
  graph: GraphAnswer;
  onChange: (hide: string[]) => void;
  children?: ReactNode;
};

/** What the colours and lines mean, how many there are of each, and a box to leave them out. */
export function Legend({ graph, onChange, children }: Props) {
  const { link } = usePlace();
  const entries = useMemo(() => legend(graph, link), [graph, link]);
  const change = (id: string) => onChange(toggle(link.hide, id));
  const { types, kinds, bases, modes, confidences } = entries;
  const finer: [string, Entry[], (id: string) => string][] = [
    [m.legend_bases(), bases, basisName],
    [m.legend_confidences(), confidences, confidenceName],
    [m.legend_modes(), modes, modeName],
  ];
  const hidden = link.hide.length;
  return (
    <div className="legend network-legend" role="group" aria-label={m.legend()}>
      <Entries entries={types} hide={link.hide} name={stepName} mark="stroke" onChange={change} />
      <Entries entries={kinds} hide={link.hide} name={kindName} mark="dot" onChange={change} />
      <Fold id="legend-more" open={[...bases, ...modes, ...confidences].some(e => link.hide.includes(e.id))}>
        <summary>{m.legend_more()}</summary>
        {finer.map(([title, all, name]) => (
          <fieldset key={title}>
            <legend>{title}</legend>
            <Entries entries={all} hide={link.hide} name={name} onChange={change} />
          </fieldset>
        ))}
      </Fold>
      {children}
      {hidden > 0 && (
        <button type="button" className="quiet" onClick={() => onChange([])}>
          {m.legend_all()}
        </button>
      )}
    </div>
  );
}

type EntriesProps = {
  entries: Entry[];
  hide: string[];
  name: (id: string) => string;
  mark?: 'stroke' | 'dot';
  onChange: (id: string) => void;
};

function Entries({ entries, hide, name, mark, onChange }: EntriesProps) {
  return entries.map(e => (
    <label key={e.id} className="entry">
      <input type="checkbox" checked={!hide.includes(e.id)} onChange={() => onChange(e.id)} />
      {mark && <span className={mark === 'dot' ? `dot kind-${e.id}` : `stroke ${e.id}`} aria-hidden="true" />}
      {name(e.id)} <span className="count">{number(e.count)}</span>
    </label>
  ));
}
