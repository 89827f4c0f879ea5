import { useMemo } from 'react';
import type { Graph } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { lines, modeName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { KeysHelp } from '../../parts/KeysHelp.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { linkTo } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import type { Reading } from '../../state/readings.ts';
import { readingName } from './words.ts';

type Props = { line: number; readings: Reading[]; units: Graph['units'] };

/** What was read from the chosen line. */
export function LinePanel({ line, readings, units }: Props) {
  const name = useMemo(() => namer(units), [units]);
  if (!line)
    return (
      <>
        <h2>{m.source_panel()}</h2>
        <p className="muted">{m.source_pick()}</p>
        <KeysHelp>{m.source_keys()}</KeysHelp>
      </>
    );
  return (
    <>
      <h2>{m.source_panel_line({ line })}</h2>
      {readings.length === 0 && <p className="muted">{m.source_not_read()}</p>}
      <ul className="plain readings">
        {readings.map(r => (
          <li key={r.key} className={`reading of-${r.kind}`}>
            <p className="tags">
              <span className="tag">{readingName(r.kind)}</span>
              {r.edge?.mode && <span className="tag">{modeName(r.edge.mode)}</span>}
              {r.edge?.basis === 'structural' && <span className="tag">{m.basis_structural()}</span>}
              {r.citation.line_end > r.citation.line_start && (
                <span className="muted small">{lines(r.citation.line_start, r.citation.line_end)}</span>
              )}
            </p>
            <p>
              <UnitName unit={name(r.unit)} />
              {r.other && <Relation reading={r} other={name(r.other)} />}
            </p>
            {r.text && <p>{r.text}</p>}
            {!r.text && r.citation.quote && (
              <p className="small">
                <q>{r.citation.quote}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Relation({ reading, other }: { reading: Reading; other: ReturnType<ReturnType<typeof namer>> }) {
  const { link } = usePlace();
  const verb = {
    reports_to: m.step_reports_to,
    collaborates_with: m.step_collaborates_with,
    belongs_to: m.step_belongs_to,
  }[reading.kind as 'reports_to'];
  return (
    <>
      {' '}
      {verb()} <UnitName unit={other} />
      <br />
      <Go to={linkTo(link, 'explore', { unit: reading.unit, draw: 'network' })} className="small">
        {m.source_to_network()}
      </Go>
    </>
  );
}
