import { useEffect, useRef } from 'react';
import { passage } from '../../api/client.ts';
import type { Doubt, UnitRef } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { modeName, say, verdictName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Lines } from '../../parts/PassageDialog.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { UnitSearch } from '../../parts/UnitSearch.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { linkTo } from '../../state/link.ts';

type Props = {
  doubt: Doubt;
  name: (id: string) => UnitRef;
  correcting: boolean;
  onVerdict: (verdict: string) => void;
  onCorrect: (unit: string) => void;
  onLeave: () => void; // no correction after all
  onWithdraw: () => void;
};

const keys: Record<string, string> = { accept: 'A', reject: 'R', correct: 'C' };
const around = 3; // lines shown before and after those in doubt

/** One doubtful reading in its place in the act, and what can be decided. */
export function DoubtSheet({ doubt: d, name, correcting, onVerdict, onCorrect, onLeave, onWithdraw }: Props) {
  const { link } = usePlace();
  const { source, line_start } = d.citation;
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
      {d.decision && (
        <p className="notice">
          {m.review_decided({ verdict: verdictName(d.decision.decision) })}
          {d.decision.to && `: ${name(d.decision.to).name}`}{' '}
          <button type="button" onClick={onWithdraw}>
            {m.review_undo()} <kbd>Z</kbd>
          </button>
        </p>
      )}
      <p className="actions">
        {d.verdicts.map(v => (
          <button
            key={v}
            type="button"
            aria-pressed={d.decision?.decision === v}
            onClick={() => onVerdict(v)}
          >
            {verdictName(v)} <kbd>{keys[v]}</kbd>
          </button>
        ))}
      </p>
      {correcting && <Correction doubt={d} name={name} onCorrect={onCorrect} onLeave={onLeave} />}
      <h3>{m.review_in_act()}</h3>
      <Context doubt={d} />
      <p>
        <Go to={linkTo(link, 'source', { source, line: line_start })}>{m.passage_in_source()}</Go>
      </p>
    </article>
  );
}

/** Which unit is meant: found by its name, or one of those that may be. */
function Correction({
  doubt: d,
  name,
  onCorrect,
  onLeave,
}: Pick<Props, 'doubt' | 'name' | 'onCorrect' | 'onLeave'>) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.querySelector('input')?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves what is inside
    <div className="correction" ref={ref} onKeyDown={e => e.key === 'Escape' && onLeave()}>
      <UnitSearch
        label={m.review_meant()}
        showLabel
        placeholder={m.pick_unit()}
        types={['unit']}
        onPick={r => onCorrect(r.id)}
      />
      <ul className="chips" aria-label={m.review_candidates()}>
        {(d.candidates ?? []).map(u => (
          <li key={u}>
            <button type="button" onClick={() => onCorrect(u)}>
              {name(u).name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Context({ doubt }: { doubt: Doubt }) {
  const { edition } = usePlace();
  const { source, line_start, line_end } = doubt.citation;
  const [first, last] = [Math.max(1, line_start - around), line_end + around];
  const asked = useAnswer(`${edition} ${source} ${first} ${last}`, signal =>
    passage(edition, source, first, last, signal),
  );
  return <Waiting asked={asked}>{answer => <Lines answer={answer} citation={doubt.citation} />}</Waiting>;
}
