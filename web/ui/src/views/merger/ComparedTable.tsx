import type { Effect, UnitRef } from '../../api/types.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { namer } from '../../state/names.ts';
import { effectColumns } from './EffectTable.tsx';
import type { ComparedPart } from './SavedCompared.tsx';

type Row = Effect & { part: string };

/** Every effect of two scenarios as a row, with whose it is. */
export function ComparedTable({ parts, units }: { parts: ComparedPart[]; units: UnitRef[] }) {
  const rows = parts.flatMap(p => p.effects.map((e): Row => ({ ...e, part: p.title })));
  const columns: Shown<Row>[] = [
    ...effectColumns(namer(units)),
    { id: 'part', title: m.column_scenario(), value: r => r.part },
  ];
  return (
    <DataTable
      caption={m.compared_title()}
      file={m.compared_title()}
      rows={rows}
      columns={columns}
      keyOf={(_, i) => String(i)}
    />
  );
}
