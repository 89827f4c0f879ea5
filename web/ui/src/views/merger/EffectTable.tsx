import { useMemo } from 'react';
import type { Effect, UnitRef } from '../../api/types.ts';
import { effectName, say, severityName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { severities } from '../../state/effects.ts';
import { type Told, useScenario } from './useScenario.tsx';

const rank = (e: Effect) => severities.indexOf(e.severity) + 1;

/** What a table says of effects, of whatever scenario they are. */
export const effectColumns = (name: (id: string) => UnitRef): Shown<Effect>[] => [
  { id: 'effect', title: m.column_effect(), value: e => effectName(e.type) },
  {
    id: 'severity',
    title: m.column_severity(),
    value: e => `${rank(e)} ${severityName(e.severity)}`,
    show: e => severityName(e.severity),
  },
  { id: 'units', title: m.column_units(), value: e => e.units.map(u => name(u).name).join('; ') },
  { id: 'sentence', title: m.column_sentence(), value: e => say(e.sentence) },
  { id: 'decision', title: m.column_decision(), value: e => say(e.decision) },
  {
    id: 'line',
    title: m.column_line(),
    value: e => e.citations[0]?.line_start ?? 0,
    show: e => e.citations[0] && <OpenPassage citation={e.citations[0]} />,
    number: true,
  },
];

/** Every effect as a row. */
export function EffectTable({ told, effects }: { told: Told; effects: Effect[] }) {
  const { name } = useScenario();
  const columns = useMemo((): Shown<Effect>[] => {
    const [effect, severity, ...rest] = effectColumns(name);
    const change: Shown<Effect> = {
      id: 'change',
      title: m.column_change(),
      value: e => told.place(e.change) + 1,
      number: true,
    };
    return [effect, severity, change, ...rest].filter(c => c !== undefined);
  }, [told, name]);
  return (
    <DataTable
      caption={m.merger_effects()}
      file={m.merger_effects()}
      rows={effects}
      columns={columns}
      keyOf={(_, i) => String(i)}
    />
  );
}
