import type { ReactNode } from 'react';
import { kindName, levelName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import type { Draft } from '../../state/scenario.ts';
import { Alike } from './Alike.tsx';
import { NameField, UnitField, UnitsField } from './fields.tsx';
import { SplitForm } from './SplitForm.tsx';
import { TransferFunctions } from './TransferFunctions.tsx';
import { useScenario } from './useScenario.tsx';

const kinds = ['directorate', 'department', 'office', 'coordination', 'committee', 'post', 'organ', 'other'];
const levels = ['generale', 'dirigenziale'];

/** The fields of a change, by its type. */
export function ChangeForm({ at, draft: d }: { at: number; draft: Draft }) {
  const { change } = useScenario();
  const put = (more: Partial<Draft>, how?: 'push' | 'replace') => change(at, { ...d, ...more }, how);
  const unit = (label: string, reset: Partial<Draft> = {}) => (
    <UnitField
      at={at}
      label={label}
      unit={d.units[0] ?? ''}
      onChange={u => put({ units: u ? [u] : [], ...reset })}
    />
  );
  const to = (label: string) => <UnitField at={at} label={label} unit={d.to} onChange={to => put({ to })} />;
  const name = (label: string, placeholder = '') => (
    <NameField
      label={label}
      value={d.name}
      placeholder={placeholder}
      onChange={n => put({ name: n }, 'replace')}
    />
  );
  const forms: Record<Draft['type'], () => ReactNode> = {
    merge: () => (
      <>
        <UnitsField at={at} label={m.merger_units()} units={d.units} onChange={units => put({ units })} />
        {d.units.length === 1 && (
          <Alike unit={d.units[0] ?? ''} onPick={u => put({ units: [...d.units, u] })} />
        )}
        {name(m.merger_name(), m.merger_name_placeholder())}
      </>
    ),
    abolish: () => (
      <>
        {unit(m.field_abolished())}
        {to(m.field_heir())}
      </>
    ),
    move: () => (
      <>
        {unit(m.field_moved())}
        {to(m.field_superior())}
      </>
    ),
    split: () => (
      <>
        {unit(m.field_split(), { parts: d.parts.map(p => ({ ...p, functions: [], units: [] })) })}
        <SplitForm at={at} draft={d} />
      </>
    ),
    rename: () => (
      <>
        {unit(m.field_renamed())}
        {name(m.field_new_name())}
      </>
    ),
    transfer: () => (
      <>
        {unit(m.field_giver(), { functions: [] })}
        {to(m.field_receiver())}
        <TransferFunctions at={at} draft={d} />
      </>
    ),
    create: () => (
      <>
        {name(m.merger_name())}
        <Choice
          label={m.column_kind()}
          value={d.kind || 'office'}
          options={kinds.map(k => [k, kindName(k)])}
          onChange={kind => put({ kind: kind === 'office' ? '' : kind })}
        />
        <Choice
          label={m.column_level()}
          value={d.level}
          options={[['', m.level_unsaid()], ...levels.map((l): [string, string] => [l, levelName(l)])]}
          onChange={level => put({ level })}
        />
        {to(m.field_superior_optional())}
      </>
    ),
  };
  return forms[d.type]();
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: [string, string][];
  onChange: (v: string) => void;
}) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select value={value} onChange={e => onChange(e.target.value)}>
        {options.map(([v, text]) => (
          <option key={v} value={v}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
