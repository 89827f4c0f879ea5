import type { ComponentType, ReactNode } from 'react';
import { unit as askUnit } from '../api/client.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { usePlace } from '../app/location.tsx';
import { m } from '../paraglide/messages.js';
import { KeepFocus } from './KeepFocus.tsx';
import { UnitChip } from './UnitChip.tsx';
import { UnitSearch } from './UnitSearch.tsx';

type Common = {
  label: string;
  chip?: ComponentType<{ unit: string; onRemove: () => void }>; // where a unit may be none of the edition
  below?: ReactNode; // what else can be picked, under the search
};

/** One unit: a search field until it is chosen, then its name with a way to take it back. */
export function UnitPicker({
  label,
  unit,
  onChange,
  chip: Chip = EditionChip,
  below,
}: Common & { unit: string; onChange: (id: string) => void }) {
  return (
    <KeepFocus value={unit}>
      {unit ? (
        <>
          <span className="label">{label}</span>
          <Chip unit={unit} onRemove={() => onChange('')} />
        </>
      ) : (
        <>
          <UnitSearch
            label={label}
            showLabel
            placeholder={m.pick_unit()}
            types={['unit']}
            onPick={r => onChange(r.id)}
          />
          {below}
        </>
      )}
    </KeepFocus>
  );
}

/** Several units, in the order in which they were picked. */
export function UnitsPicker({
  label,
  units,
  onChange,
  chip: Chip = EditionChip,
  below,
}: Common & { units: string[]; onChange: (ids: string[]) => void }) {
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
      {below}
    </KeepFocus>
  );
}

function EditionChip({ unit, onRemove }: { unit: string; onRemove: () => void }) {
  const { edition } = usePlace();
  const asked = useAnswer(`unit ${edition} ${unit}`, signal => askUnit(edition, unit, signal));
  const known = asked.state === 'ready' ? asked.answer.unit : undefined;
  return <UnitChip name={known?.name ?? unit} kind={known?.kind} onRemove={onRemove} />;
}
