import type { Doubt, UnitRef } from '../../api/types.ts';
import { modeName, say, verdictName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Passages } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { UnitSearch } from '../../parts/UnitSearch.tsx';

type Props = {
  doubt: Doubt;
  name: (id: string) => UnitRef;
  correcting: boolean;
  onVerdict: (verdict: string) => void;
  onCorrect: (unit: string) => void;
};

/** One doubtful reading with its passage, and what can be decided. */
export function DoubtSheet({ doubt: d, name, correcting, onVerdict, onCorrect }: Props) {
  return (
    <article className="doubt">
      <h2>{m.review_read()}</h2>
      <p>{say(d.read)}</p>
      {d.to && (
        <p>
          {(d.from ?? []).map(u => (
            <UnitName key={u} unit={name(u)} />
          ))}{' '}
          → <UnitName unit={name(d.to)} /> {d.mode && <span className="tag">{modeName(d.mode)}</span>}
        </p>
      )}
      <h3>{m.review_why()}</h3>
      <p>{say(d.why)}</p>
      <Passages citations={[d.citation]} />
      {d.decision && (
        <p className="notice">{m.review_decided({ verdict: verdictName(d.decision.decision) })}</p>
      )}
      <p className="actions">
        {d.verdicts.map(v => (
          <button key={v} type="button" onClick={() => onVerdict(v)}>
            {verdictName(v)}
          </button>
        ))}
      </p>
      {correcting && (
        <>
          <UnitSearch
            label={m.review_meant()}
            showLabel
            placeholder={m.pick_unit()}
            types={['unit']}
            onPick={r => onCorrect(r.id)}
          />
          <ul className="chips">
            {(d.candidates ?? []).map(u => (
              <li key={u}>
                <button type="button" onClick={() => onCorrect(u)}>
                  {name(u).name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
