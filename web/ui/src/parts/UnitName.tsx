import type { UnitRef } from '../api/types.ts';
import { Go, usePlace } from '../app/location.tsx';
import { kindName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { type Link, linkTo } from '../state/link.ts';
import { choose } from '../state/scene.ts';

/** The name of a unit, as a link to its place in the drawing. */
export function UnitName({ unit }: { unit: UnitRef }) {
  const { link } = usePlace();
  return (
    <Go to={placeOf(link, unit.id)} className="unit">
      <KindDot kind={unit.kind} />
      {unit.name}
      {unit.experimental && <Experimental />}
    </Go>
  );
}

/** In the network the drawing stays as it is; elsewhere the unit is shown where it stands. */
function placeOf(link: Link, id: string): Link {
  if (link.view !== 'explore') return linkTo(link, 'explore', { unit: id });
  if (link.draw === 'network') return choose(link, id);
  return linkTo(link, 'explore', { unit: id, draw: link.draw });
}

export function KindDot({ kind }: { kind: string }) {
  return <span className={`dot kind-${kind}`} aria-hidden="true" title={kindName(kind)} />;
}

export function Experimental() {
  return <span className="tag tag-experimental">{m.experimental()}</span>;
}
