import type { ImportPreview } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName, lines, number } from '../../app/words.ts';
import { Chart } from '../../draw/Chart.tsx';
import { m } from '../../paraglide/messages.js';
import { KindDot } from '../../parts/UnitName.tsx';
import { useHierarchy } from '../explore/useHierarchy.ts';
import { RelationTable } from './Relations.tsx';

/** The units as they would stand, and the relations of the one chosen. */
export function Units({ preview }: { preview: ImportPreview }) {
  const { link, go } = usePlace();
  const { picture } = preview;
  const { root, open, choose, toggle } = useHierarchy(picture);
  const at = picture.units.find(u => u.id === link.unit);
  return (
    <>
      {picture.truncated && (
        <p className="note">
          {m.cut_preview({ shown: number(picture.units.length), all: number(preview.counts.units) })}
        </p>
      )}
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
