import { useEffect, useMemo, useState } from 'react';
import { shared } from '../../api/client.ts';
import type { SharedAnswer, SharedCompetence, UnitRef } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { matchName, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Ask } from '../../parts/Ask.tsx';
import { Passages } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { UnitsPicker } from '../../parts/UnitPicker.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { namer } from '../../state/names.ts';

const page = 25;

export function Competences() {
  const { link, go, edition } = usePlace();
  const units = link.units;
  const asked = useAnswer(`shared ${edition} ${units}`, signal => shared(edition, units, signal));
  return (
    <Ask
      title={m.view_competences()}
      lead={m.competences_lead()}
      form={
        <UnitsPicker
          label={m.competences_units()}
          units={units}
          onChange={next => go({ ...link, units: next, competence: '' })}
        />
      }
    >
      <Waiting asked={asked}>
        {answer => <Answer key={units.join()} answer={answer} wanted={link.competence} />}
      </Waiting>
    </Ask>
  );
}

function Answer({ answer, wanted }: { answer: SharedAnswer; wanted: string }) {
  const name = namer(answer.units);
  const [most, setMost] = useState(page);
  const list = useMemo(() => {
    const first = answer.competences.filter(c => c.id === wanted);
    return [...first, ...answer.competences.filter(c => c.id !== wanted)];
  }, [answer, wanted]);
  useEffect(() => {
    if (wanted) document.getElementById(`competence-${wanted}`)?.focus();
  }, [wanted]);
  return (
    <>
      <h2 className="said">{say(answer.sentence)}</h2>
      {wanted && list[0]?.id !== wanted && <p className="note">{m.competence_not_shared()}</p>}
      {list.slice(0, most).map(c => (
        <One key={c.id} competence={c} name={name} wanted={c.id === wanted} />
      ))}
      {list.length > most && (
        <button type="button" onClick={() => setMost(most + page)}>
          {m.show_more({ count: Math.min(page, list.length - most) })}
        </button>
      )}
    </>
  );
}

function One({
  competence: c,
  name,
  wanted,
}: {
  competence: SharedCompetence;
  name: (id: string) => UnitRef;
  wanted: boolean;
}) {
  return (
    <article className={wanted ? 'card wanted' : 'card'} id={`competence-${c.id}`} tabIndex={-1}>
      <h3>{c.name}</h3>
      <p className="tags">
        <span className="tag">{matchName(c.match)}</span>
        <span className="muted">{m.held_by({ count: c.units.length })}</span>
      </p>
      <ul className="side-by-side">
        {c.functions.map(f => (
          <li key={`${f.unit} ${f.id}`}>
            <UnitName unit={name(f.unit)} />
            {f.through && (
              <span className="tag tag-through">{m.through({ name: name(f.through).name })}</span>
            )}
            <p>{f.text}</p>
            <Passages citations={f.citations} most={1} plain />
          </li>
        ))}
      </ul>
      <Others units={c.units.filter(u => !c.functions.some(f => f.unit === u))} name={name} />
    </article>
  );
}

function Others({ units, name }: { units: string[]; name: (id: string) => UnitRef }) {
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
