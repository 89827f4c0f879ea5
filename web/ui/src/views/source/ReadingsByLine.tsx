import { useMemo } from 'react';
import type { Graph } from '../../api/types.ts';
import { lines } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { namer } from '../../state/names.ts';
import type { Reading } from '../../state/readings.ts';
import { readingName } from './words.ts';

type Props = { readings: Reading[]; units: Graph['units']; at: number; onChoose: (line: number) => void };

/** The citations by line, where the text itself is not kept. */
export function ReadingsByLine({ readings, units, at, onChoose }: Props) {
  const name = useMemo(() => namer(units), [units]);
  return (
    <div className="source-text">
      <p className="notice">{m.source_not_kept()}</p>
      <table className="citations">
        <caption className="hidden">{m.source_citations()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.column_line()}</th>
            <th scope="col">{m.column_reading()}</th>
            <th scope="col">{m.column_name()}</th>
            <th scope="col">{m.column_words()}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(r => (
            <tr key={r.key} className={r.citation.line_start === at ? 'chosen' : undefined}>
              <td>
                <button type="button" className="line-ref" onClick={() => onChoose(r.citation.line_start)}>
                  {lines(r.citation.line_start, r.citation.line_end)}
                </button>
              </td>
              <td>{readingName(r.kind)}</td>
              <td>
                {name(r.unit).name}
                {r.other && ` → ${name(r.other).name}`}
              </td>
              <td>{r.citation.quote ? <q>{r.citation.quote}</q> : (r.text ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
