import type { AfterAnswer, HeldFunction } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { OpenPassage } from '../../parts/Passages.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { namer } from '../../state/names.ts';
import { type Draft, given, partOf, removed, replaced } from '../../state/scenario.ts';
import { NameField } from './fields.tsx';
import { useEarlier } from './useEarlier.ts';
import { useScenario } from './useScenario.tsx';

type Props = { at: number; draft: Draft };

/** The parts of a split, and which of them takes each function and each unit below. */
export function SplitForm({ at, draft: d }: Props) {
  const { change } = useScenario();
  const unit = d.units[0] ?? '';
  const asked = useEarlier(at, unit);
  const name = (i: number, name: string) => {
    const part = d.parts[i];
    if (part) change(at, { ...d, parts: replaced(d.parts, i, { ...part, name }) }, 'replace');
  };
  return (
    <>
      {d.parts.map((p, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the list
        <div className="part-name" key={i}>
          <NameField label={m.split_part({ at: i + 1 })} value={p.name} onChange={n => name(i, n)} />
          {d.parts.length > 2 && (
            <button
              type="button"
              className="remove"
              aria-label={m.split_remove({ at: i + 1 })}
              onClick={() => change(at, { ...d, parts: removed(d.parts, i) })}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        onClick={() =>
          change(at, { ...d, parts: [...d.parts, { name: '', into: '', functions: [], units: [] }] })
        }
      >
        {m.split_add()}
      </button>
      {unit && (
        <Waiting asked={asked}>{answer => <Shares at={at} draft={d} answer={answer} unit={unit} />}</Waiting>
      )}
    </>
  );
}

function Shares({ at, draft: d, answer, unit }: Props & { answer: AfterAnswer; unit: string }) {
  const { link, go } = usePlace();
  const { change } = useScenario();
  const functions = answer.functions;
  const open = functions.filter(f => partOf(d, 'functions', f.id) < 0);
  const name = namer(answer.units);
  const below = answer.steps
    .filter(s => s.type === 'reports_to' && s.to === unit && !s.through)
    .map(s => name(s.from))
    .filter((u, i, all) => all.findIndex(x => x.id === u.id) === i);
  const shown = link.left ? open : functions;
  const parts = d.parts.map((p, i) => p.name.trim() || m.split_part({ at: i + 1 }));
  return (
    <>
      <fieldset className="shares">
        <legend>{m.split_functions({ count: functions.length, shown: number(functions.length) })}</legend>
        <p className={open.length ? 'unassigned' : 'muted'} role="status">
          {m.split_unassigned({ count: open.length, shown: number(open.length) })}
        </p>
        <label className="check">
          <input
            type="checkbox"
            checked={link.left}
            onChange={() => go({ ...link, left: !link.left }, 'replace')}
          />
          {m.split_only_unassigned()}
        </label>
        {open.length > 0 && (
          <label className="field">
            <span className="label">{m.split_rest()}</span>
            <select
              value=""
              onChange={e =>
                change(
                  at,
                  given(
                    d,
                    'functions',
                    open.map(f => f.id),
                    Number(e.target.value),
                  ),
                )
              }
            >
              <option value="">{m.split_choose()}</option>
              {parts.map((p, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the list
                <option key={i} value={i}>
                  {p}
                </option>
              ))}
            </select>
          </label>
        )}
        <ul className="plain functions">
          {shown.map(f => (
            <Share
              key={f.id}
              held={f}
              text={f.text}
              part={partOf(d, 'functions', f.id)}
              parts={parts}
              none={m.split_none()}
              onGive={i => change(at, given(d, 'functions', [f.id], i))}
            />
          ))}
        </ul>
      </fieldset>
      {below.length > 0 && (
        <fieldset className="shares">
          <legend>{m.split_units({ count: below.length, shown: number(below.length) })}</legend>
          <ul className="plain functions">
            {below.map(u => (
              <Share
                key={u.id}
                text={u.name}
                part={partOf(d, 'units', u.id)}
                parts={parts}
                none={m.split_units_first({ part: parts[0] ?? '' })}
                onGive={i => change(at, given(d, 'units', [u.id], i))}
              />
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}

function Share({
  held,
  text,
  part,
  parts,
  none,
  onGive,
}: {
  held?: HeldFunction;
  text: string;
  part: number;
  parts: string[];
  none: string;
  onGive: (part: number) => void;
}) {
  return (
    <li className={part < 0 && held ? 'open' : undefined}>
      <label>
        <span className="function-text">{text}</span>
        <select value={part} onChange={e => onGive(Number(e.target.value))}>
          <option value={-1}>{none}</option>
          {parts.map((p, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the list
            <option key={i} value={i}>
              {p}
            </option>
          ))}
        </select>
      </label>
      {held?.citations[0] && <OpenPassage citation={held.citations[0]} />}
    </li>
  );
}
