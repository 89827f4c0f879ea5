import { useEffect, useMemo } from 'react';
import type { HeldFunction, SharedAnswer, SharedCompetence, UnitRef } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { matchName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Passages } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { namer } from '../../state/names.ts';
import { Pair } from './Pair.tsx';

const page = 25;
type Name = (id: string) => UnitRef;

/** Each competence with the passages of those who hold it; the one that the link names comes first. */
export function SharedList({
  answer,
  competences,
}: {
  answer: SharedAnswer;
  competences: SharedCompetence[];
}) {
  const { link, go } = usePlace();
  const wanted = link.competence;
  const name = namer(answer.units);
  const most = page * (1 + link.more);
  const list = useMemo(() => {
    const first = answer.competences.filter(c => c.id === wanted);
    return [...first, ...competences.filter(c => c.id !== wanted)];
  }, [answer, competences, wanted]);
  useEffect(() => {
    if (wanted) document.getElementById(`competence-${wanted}`)?.focus();
  }, [wanted]);
  return (
    <>
      {wanted && list[0]?.id !== wanted && <p className="note">{m.competence_not_shared()}</p>}
      {list.slice(0, most).map(c => (
        <One key={c.id} competence={c} name={name} wanted={c.id === wanted} />
      ))}
      {list.length > most && (
        <button type="button" onClick={() => go({ ...link, more: link.more + 1 }, 'replace')}>
          {m.show_more({ count: Math.min(page, list.length - most) })}
        </button>
      )}
    </>
  );
}

function One({ competence: c, name, wanted }: { competence: SharedCompetence; name: Name; wanted: boolean }) {
  const { link } = usePlace();
  const holders = [...new Set(c.functions.map(f => f.unit))];
  const side = wanted && link.pair.length > 0 && holders.length > 1;
  return (
    <article className={wanted ? 'card wanted' : 'card'} id={`competence-${c.id}`} tabIndex={-1}>
      <h3>{c.name}</h3>
      <p className="tags">
        <span className="tag">{matchName(c.match)}</span>
        <span className="muted">{m.held_by({ count: c.units.length })}</span>
        {holders.length > 1 &&
          (side ? (
            <Go to={{ ...link, pair: [] }}>{m.pair_close()}</Go>
          ) : (
            <Go to={{ ...link, competence: c.id, pair: holders.slice(0, 2) }}>{m.pair_open()}</Go>
          ))}
      </p>
      {side ? (
        <Pair competence={c} name={name} />
      ) : (
        <ul className="side-by-side">
          {c.functions.map(f => (
            <Held key={`${f.unit} ${f.id}`} held={f} name={name} />
          ))}
        </ul>
      )}
      <Others units={c.units.filter(u => !c.functions.some(f => f.unit === u))} name={name} />
    </article>
  );
}

function Held({ held: f, name }: { held: HeldFunction; name: Name }) {
  return (
    <li>
      <UnitName unit={name(f.unit)} />
      {f.through && <span className="tag tag-through">{m.through({ name: name(f.through).name })}</span>}
      <p>{f.text}</p>
      <Passages citations={f.citations} most={1} plain />
    </li>
  );
}

function Others({ units, name }: { units: string[]; name: Name }) {
  if (!units.length) return null;
  return (
    <p className="small">
      {m.held_also_by()}{' '}
      {units.map((u, i) => (
        <span key={u}>
          {i > 0 && ', '}
          <UnitName unit={name(u)} />
        </span>
      ))}
    </p>
  );
}
