import type { HeldFunction } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { WordsField } from '../../parts/FilterField.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { toggle } from '../../state/link.ts';
import type { Draft } from '../../state/scenario.ts';
import { useEarlier } from './useEarlier.ts';
import { useScenario } from './useScenario.tsx';

/** The functions that go from one unit to another; none chosen: all of them. */
export function TransferFunctions({ at, draft: d }: { at: number; draft: Draft }) {
  const unit = d.units[0] ?? '';
  const asked = useEarlier(at, unit);
  if (!unit) return null;
  return <Waiting asked={asked}>{answer => <Pick at={at} draft={d} functions={answer.functions} />}</Waiting>;
}

function Pick({ at, draft: d, functions }: { at: number; draft: Draft; functions: HeldFunction[] }) {
  const { link } = usePlace();
  const { change } = useScenario();
  const words = link.pick.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  const shown = functions.filter(f => words.every(w => f.text.toLocaleLowerCase('it').includes(w)));
  const put = (functions: string[]) => change(at, { ...d, functions });
  const ids = shown.map(f => f.id);
  return (
    <fieldset className="shares">
      <legend>
        {d.functions.length
          ? m.transfer_some({
              count: d.functions.length,
              shown: number(d.functions.length),
              of: number(functions.length),
            })
          : m.transfer_all({ count: functions.length, shown: number(functions.length) })}
      </legend>
      <WordsField label={m.transfer_filter()} words={link.pick} change={(now, pick) => ({ ...now, pick })} />
      <p className="actions">
        <button type="button" onClick={() => put([...new Set([...d.functions, ...ids])])}>
          {m.transfer_pick_shown()}
        </button>
        <button type="button" disabled={!d.functions.length} onClick={() => put([])}>
          {m.transfer_pick_none()}
        </button>
      </p>
      <ul className="plain functions">
        {shown.map(f => (
          <li key={f.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={d.functions.includes(f.id)}
                onChange={() => put(toggle(d.functions, f.id))}
              />
              <span className="function-text">{f.text}</span>
            </label>
            {f.citations[0] && <OpenPassage citation={f.citations[0]} />}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
