import { useMemo } from 'react';
import type { Effect, ScenarioAnswer } from '../../api/types.ts';
import { effectName, say, severityName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { namer } from '../../state/names.ts';

/** Every effect as a row. */
export function EffectTable({ answer }: { answer: ScenarioAnswer }) {
  const effects: Effect[] = answer.effects;
  const columns = useMemo((): Shown<Effect>[] => {
    const name = namer(answer.units);
    return [
      { id: 'effect', title: m.column_effect(), value: e => effectName(e.type) },
      { id: 'severity', title: m.column_severity(), value: e => severityName(e.severity) },
      { id: 'units', title: m.column_units(), value: e => e.units.map(u => name(u).name).join('; ') },
      { id: 'sentence', title: m.column_sentence(), value: e => say(e.sentence) },
      {
        id: 'line',
        title: m.column_line(),
        value: e => e.citations[0]?.line_start ?? 0,
        show: e => e.citations[0] && <OpenPassage citation={e.citations[0]} />,
        number: true,
      },
    ];
  }, [answer.units]);
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
