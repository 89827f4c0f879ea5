import { type ReactNode, useEffect, useState } from 'react';
import { latest } from '../../api/useAnswer.ts';
import { m } from '../../paraglide/messages.js';
import { KeepFocus } from '../../parts/KeepFocus.tsx';
import { KindDot } from '../../parts/UnitName.tsx';
import { UnitSearch } from '../../parts/UnitSearch.tsx';
import { madeBy } from '../../state/scenario.ts';
import { useScenario } from './useScenario.tsx';

/** One unit of a change: a search field until it is chosen, then its name with a way to take it back. */
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
    <KeepFocus value={unit}>
      {unit ? (
        <>
          <span className="label">{label}</span>
          <Chip id={unit} onRemove={() => onChange('')} />
        </>
      ) : (
        <Pick at={at} label={label} placeholder={m.pick_unit()} taken={[]} onPick={onChange} />
      )}
    </KeepFocus>
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
    <KeepFocus value={units.join()}>
      <Pick
        at={at}
        label={label}
        placeholder={units.length ? m.pick_another() : m.pick_unit()}
        taken={units}
        onPick={id => onChange([...units.filter(x => x !== id), id])}
      >
        {units.length > 0 && (
          <ul className="chips" aria-label={label}>
            {units.map(u => (
              <li key={u}>
                <Chip id={u} onRemove={() => onChange(units.filter(x => x !== u))} />
              </li>
            ))}
          </ul>
        )}
      </Pick>
    </KeepFocus>
  );
}

/** A search of the units of the edition, and below it those that earlier changes make. */
function Pick({
  at,
  label,
  placeholder,
  taken,
  onPick,
  children,
}: {
  at: number;
  label: string;
  placeholder: string;
  taken: string[];
  onPick: (id: string) => void;
  children?: ReactNode;
}) {
  const { told } = useScenario();
  const understood = latest(told)?.understood ?? new Map();
  const earlier = [...understood].filter(([place]) => place < at).map(([, c]) => c);
  const made = madeBy(earlier).filter(u => !taken.includes(u.id));
  return (
    <>
      <UnitSearch
        label={label}
        showLabel
        placeholder={placeholder}
        types={['unit']}
        onPick={r => onPick(r.id)}
      >
        {children}
      </UnitSearch>
      {made.length > 0 && (
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
      )}
    </>
  );
}

function Chip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { name } = useScenario();
  const unit = name(id);
  return (
    <span className="chip">
      <KindDot kind={unit.kind} />
      <span>{unit.name}</span>
      <button
        type="button"
        className="remove"
        onClick={onRemove}
        aria-label={m.remove_unit({ name: unit.name })}
      >
        ×
      </button>
    </span>
  );
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
