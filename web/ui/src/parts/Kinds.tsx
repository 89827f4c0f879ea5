import type { StepType } from '../api/types.ts';
import { stepName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { stepTypes, toggle } from '../state/link.ts';

/** Which kinds of step a question follows. All that it takes by itself is the same as none chosen. */
export function Kinds({
  chosen,
  usual,
  onChange,
}: {
  chosen: StepType[];
  usual: StepType[];
  onChange: (k: StepType[]) => void;
}) {
  const on = chosen.length ? chosen : usual;
  const change = (k: StepType) => {
    const next = stepTypes.filter(t => toggle(on, k).includes(t));
    const same = next.length === usual.length && next.every(t => usual.includes(t));
    onChange(same ? [] : next);
  };
  return (
    <fieldset className="checks">
      <legend>{m.option_kinds()}</legend>
      {stepTypes.map(k => (
        <label key={k}>
          <input
            type="checkbox"
            checked={on.includes(k)}
            disabled={on.length === 1 && on.includes(k)}
            onChange={() => change(k)}
          />
          {stepName(k)}
        </label>
      ))}
    </fieldset>
  );
}

/** A whole number between two bounds, or the one that is usual. */
export function Amount({
  label,
  value,
  usual,
  options,
  onChange,
}: {
  label: string;
  value: number;
  usual: number;
  options: number[];
  onChange: (n: number) => void;
}) {
  const at = value || usual;
  const all = options.includes(at) ? options : [...options, at].sort((a, b) => a - b);
  return (
    <label className="amount">
      <span className="label">{label}</span>
      <select
        value={at}
        onChange={e => onChange(Number(e.target.value) === usual ? 0 : Number(e.target.value))}
      >
        {all.map(n => (
          <option key={n}>{n}</option>
        ))}
      </select>
    </label>
  );
}
