import type { UnitRef } from '../api/types.ts';
import { Go, usePlace } from '../app/location.tsx';
import { kindName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { linkTo } from '../state/link.ts';

/** The name of a unit, as a link to its place in the drawing. */
export function UnitName({ unit }: { unit: UnitRef }) {
  const { link } = usePlace();
  const draw = link.view === 'explore' ? link.draw : 'chart';
  return (
    <Go to={linkTo(link, 'explore', { unit: unit.id, draw })} className="unit">
      <KindDot kind={unit.kind} />
      {unit.name}
      {unit.experimental && <Experimental />}
    </Go>
  );
}

export function KindDot({ kind }: { kind: string }) {
  return <span className={`dot kind-${kind}`} aria-hidden="true" title={kindName(kind)} />;
}

export function Experimental() {
  return <span className="tag tag-experimental">{m.experimental()}</span>;
}
