import { useEffect, useState } from 'react';
import { latest } from '../../api/useAnswer.ts';
import { m } from '../../paraglide/messages.js';
import { UnitChip } from '../../parts/UnitChip.tsx';
import { UnitPicker, UnitsPicker } from '../../parts/UnitPicker.tsx';
import { madeBy } from '../../state/scenario.ts';
import { useScenario } from './useScenario.tsx';

/** One unit of a change: of the edition, or made by an earlier change. */
export function UnitField({
  at,
  label,
  unit,
  onChange,
}: {
  at: number;
  label: string;
  unit: string;
  onChange: (id: string) => void;
}) {
  return (
    <UnitPicker
      label={label}
      unit={unit}
      onChange={onChange}
      chip={Chip}
      below={<Made at={at} taken={[]} onPick={onChange} />}
    />
  );
}

/** Several units of a change, in the order in which they were picked. */
export function UnitsField({
  at,
  label,
  units,
  onChange,
}: {
  at: number;
  label: string;
  units: string[];
  onChange: (ids: string[]) => void;
}) {
  return (
    <UnitsPicker
      label={label}
      units={units}
      onChange={onChange}
      chip={Chip}
      below={<Made at={at} taken={units} onPick={id => onChange([...units, id])} />}
    />
  );
}

/** The units that earlier changes make. */
function Made({ at, taken, onPick }: { at: number; taken: string[]; onPick: (id: string) => void }) {
  const { told } = useScenario();
  const understood = latest(told)?.understood ?? new Map();
  const earlier = [...understood].filter(([place]) => place < at).map(([, c]) => c);
  const made = madeBy(earlier).filter(u => !taken.includes(u.id));
  if (!made.length) return null;
  return (
    <ul className="chips made" aria-label={m.made_here()}>
      {made.map(u => (
        <li key={u.id}>
          <button type="button" onClick={() => onPick(u.id)}>
            <span aria-hidden="true">+ </span>
            {u.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Chip({ unit, onRemove }: { unit: string; onRemove: () => void }) {
  const { name, kind } = useScenario().name(unit);
  return <UnitChip name={name} kind={kind} onRemove={onRemove} />;
}

const wait = 350; // ms after the last key

/** A name; it goes into the scenario once nobody types. */
export function NameField({
  label,
  value,
  placeholder,
  onChange,
}: {
  label: string;
  value: string;
  placeholder?: string;
  onChange: (name: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value.trim()) return;
    const timer = setTimeout(() => onChange(text.trim()), wait);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input
        type="text"
        value={text}
        maxLength={500}
        placeholder={placeholder}
        onChange={e => setText(e.target.value)}
        onBlur={() => text.trim() !== value.trim() && onChange(text.trim())}
      />
    </label>
  );
}
