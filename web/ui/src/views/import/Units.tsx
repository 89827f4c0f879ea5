import { useMemo } from 'react';
import type { GraphUnit, ImportPreview } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName, levelName, lines, number } from '../../app/words.ts';
import { Chart } from '../../draw/Chart.tsx';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import { KindDot } from '../../parts/UnitName.tsx';
import type { Form } from '../../state/link.ts';
import { organigram } from '../../state/organigram.ts';
import { unitTree } from '../../state/read-tree.ts';
import { useHierarchy } from '../explore/useHierarchy.ts';
import { RelationTable } from './Relations.tsx';
import { fileOf, ReadTree, ReadUnit } from './read.tsx';

/** The units as they would stand. */
export function Units({ preview, form }: { preview: ImportPreview; form: Form }) {
  const { picture } = preview;
  return (
    <>
      {picture.truncated && (
        <p className="note">
          {m.cut_preview({ shown: number(picture.units.length), all: number(preview.counts.units) })}
        </p>
      )}
      {form === 'said' && <UnitChart preview={preview} />}
      {form === 'table' && <UnitTable preview={preview} />}
      {form === 'tree' && <UnitTree preview={preview} />}
    </>
  );
}

/** Drawn, with the relations of the one chosen. */
function UnitChart({ preview }: { preview: ImportPreview }) {
  const { link, go } = usePlace();
  const { picture } = preview;
  const { root, open, choose, toggle } = useHierarchy(picture);
  const at = picture.units.find(u => u.id === link.unit);
  return (
    <>
      <div className="import-chart">
        <Chart
          root={root}
          open={open}
          unit={link.unit}
          onChoose={choose}
          onToggle={toggle}
          frame={{ text: link.frame, change: frame => go({ ...link, frame }, 'replace') }}
        />
      </div>
      {at ? (
        <section aria-labelledby="import-unit">
          <h3 id="import-unit">
            <KindDot kind={at.kind} />
            {at.name}
          </h3>
          <p className="muted">
            {[kindName(at.kind), lines(at.line, at.line), m.import_functions({ count: at.functions })].join(
              ' · ',
            )}
          </p>
          <RelationTable preview={preview} of={at.id} />
        </section>
      ) : (
        <p className="note">{m.import_pick_unit()}</p>
      )}
    </>
  );
}

const citedIn = (preview: ImportPreview) =>
  new Map(preview.units.flatMap(u => (u.citations[0] ? [[u.id, u.citations[0]] as const] : [])));

function UnitTable({ preview }: { preview: ImportPreview }) {
  const columns = useMemo((): Shown<GraphUnit>[] => {
    const cited = citedIn(preview);
    const words = (u: GraphUnit) => cited.get(u.id)?.quote || cited.get(u.id)?.section || '';
    return [
      { id: 'name', title: m.column_name(), value: u => u.name, show: u => <ReadUnit unit={u} /> },
      { id: 'kind', title: m.column_kind(), value: u => kindName(u.kind) },
      { id: 'level', title: m.column_level(), value: u => (u.level ? levelName(u.level) : '') },
      { id: 'functions', title: m.column_functions(), value: u => u.functions, number: true },
      { id: 'degree', title: m.column_degree(), value: u => u.degree, number: true },
      { id: 'words', title: m.column_words(), value: words },
      {
        id: 'line',
        title: m.column_line(),
        value: u => cited.get(u.id)?.line_start ?? u.line,
        show: u => {
          const citation = cited.get(u.id);
          return citation && <OpenPassage citation={citation} />;
        },
        number: true,
      },
    ];
  }, [preview]);
  return (
    <DataTable
      caption={m.count_units()}
      file={fileOf(preview, m.count_units())}
      rows={preview.picture.units}
      columns={columns}
      keyOf={u => u.id}
    />
  );
}

function UnitTree({ preview }: { preview: ImportPreview }) {
  const nodes = useMemo(() => {
    const { picture } = preview;
    const root = organigram(picture, picture.edition.title);
    return unitTree(root, picture.units, citedIn(preview), { kind: kindName });
  }, [preview]);
  return <ReadTree label={m.count_units()} preview={preview} nodes={nodes} />;
}
