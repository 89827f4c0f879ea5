import { useMemo } from 'react';
import type { ImportPreview } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName, lines } from '../../app/words.ts';
import { Chart } from '../../draw/Chart.tsx';
import { m } from '../../paraglide/messages.js';
import { KindDot } from '../../parts/UnitName.tsx';
import { toggle } from '../../state/link.ts';
import { openAtFirst, opened, organigram, rootID, toggledFor } from '../../state/organigram.ts';
import { RelationTable } from './Relations.tsx';

const [rowsAtFirst, levelsAtFirst] = [40, 2];

/** The units as they would stand, and the relations of the one chosen. */
export function Units({ preview }: { preview: ImportPreview }) {
  const { link, go } = usePlace();
  const { picture } = preview;
  const root = useMemo(() => organigram(picture, picture.edition.title), [picture]);
  const first = useMemo(() => openAtFirst(root, rowsAtFirst, levelsAtFirst), [root]);
  const open = useMemo(
    () => opened(root, first, link.toggled, link.unit),
    [root, first, link.toggled, link.unit],
  );
  const at = picture.units.find(u => u.id === link.unit);
  const choose = (id: string) => {
    const unit = id === rootID ? '' : id;
    go({ ...link, unit, toggled: toggledFor(root, first, open, unit) });
  };
  return (
    <>
      {picture.truncated && <p className="note">{m.network_truncated()}</p>}
      <div className="import-chart">
        <Chart
          root={root}
          open={open}
          unit={link.unit}
          onChoose={choose}
          onToggle={id => go({ ...link, toggled: toggle(link.toggled, id) }, 'replace')}
        />
      </div>
      {at ? (
        <section aria-labelledby="import-unit">
          <h3 id="import-unit">
            <KindDot kind={at.kind} />
            {at.name}
          </h3>
          <p className="muted">
            {[kindName(at.kind), lines(at.line, at.line), m.import_duties({ count: at.functions })].join(
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
