import { unit as askUnit } from '../api/client.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { usePlace } from '../app/location.tsx';
import { m } from '../paraglide/messages.js';
import { KeepFocus } from './KeepFocus.tsx';
import { KindDot } from './UnitName.tsx';
import { UnitSearch } from './UnitSearch.tsx';

/** One unit: a search field until it is chosen, then its name with a way to take it back. */
export function UnitPicker({
  label,
  unit,
  onChange,
}: {
  label: string;
  unit: string;
  onChange: (id: string) => void;
}) {
  return (
    <KeepFocus value={unit}>
      {unit ? (
        <>
          <span className="label">{label}</span>
          <Chip unit={unit} onRemove={() => onChange('')} />
        </>
      ) : (
        <UnitSearch
          label={label}
          showLabel
          placeholder={m.pick_unit()}
          types={['unit']}
          onPick={r => onChange(r.id)}
        />
      )}
    </KeepFocus>
  );
}

/** Several units, in the order in which they were picked. */
export function UnitsPicker({
  label,
  units,
  onChange,
}: {
  label: string;
  units: string[];
  onChange: (ids: string[]) => void;
}) {
  return (
    <KeepFocus value={units.join()}>
      <UnitSearch
        label={label}
        showLabel
        placeholder={units.length ? m.pick_another() : m.pick_unit()}
        types={['unit']}
        onPick={r => onChange([...units.filter(x => x !== r.id), r.id])}
      >
        {units.length > 0 && (
          <ul className="chips" aria-label={label}>
            {units.map(u => (
              <li key={u}>
                <Chip unit={u} onRemove={() => onChange(units.filter(x => x !== u))} />
              </li>
            ))}
          </ul>
        )}
      </UnitSearch>
    </KeepFocus>
  );
}

function Chip({ unit, onRemove }: { unit: string; onRemove: () => void }) {
  const { edition } = usePlace();
  const asked = useAnswer(`unit ${edition} ${unit}`, signal => askUnit(edition, unit, signal));
  const known = asked.state === 'ready' ? asked.answer.unit : undefined;
  const name = known?.name ?? unit;
  return (
    <span className="chip">
      {known && <KindDot kind={known.kind} />}
      <span>{name}</span>
      <button type="button" className="remove" onClick={onRemove} aria-label={m.remove_unit({ name })}>
        ×
      </button>
    </span>
  );
}
