import type { GraphAnswer } from '../api/types.ts';
import { Go, usePlace } from '../app/location.tsx';
import { number } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { only } from '../state/scene.ts';

/** Where an edition has more units than one answer holds: how many are left out of what is made of it, and the way to them. */
export function Cut({ graph }: { graph: GraphAnswer }) {
  const { link, editions } = usePlace();
  if (!graph.truncated) return null;
  const shown = graph.units.length;
  const all = editions.find(e => e.id === graph.edition.id)?.counts.units ?? shown;
  const missing = link.view === 'explore' && link.unit && !graph.units.some(u => u.id === link.unit);
  return (
    <p className="note padded cut" role="note">
      {m.cut_units({ count: shown, shown: number(shown), all: number(all), left: number(all - shown) })}{' '}
      {m.cut_narrow()} {missing && <Go to={only(link, link.unit)}>{m.cut_this()}</Go>}
    </p>
  );
}
