import type { GraphAnswer } from '../../api/types.ts';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { busiestOf } from '../../state/busiest.ts';

/** The units one may begin with: those with the most relations. */
export function Busiest({ graph, onPick }: { graph: GraphAnswer; onPick: (id: string) => void }) {
  const busiest = busiestOf(graph).slice(0, 6);
  return (
    <>
      <p className="muted">{m.network_busiest()}</p>
      <ul className="chips">
        {busiest.map(u => (
          <li key={u.id}>
            <button type="button" onClick={() => onPick(u.id)}>
              {u.name} <span className="count">{number(u.degree)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
