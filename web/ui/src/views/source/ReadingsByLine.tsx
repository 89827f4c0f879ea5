import { useMemo } from 'react';
import type { Graph } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { lines } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Pages } from '../../parts/Pages.tsx';
import { namer } from '../../state/names.ts';
import { pageOf, pageWith } from '../../state/page.ts';
import type { Reading } from '../../state/readings.ts';
import { readingName } from './words.ts';

type Props = {
  readings: Reading[]; // by line
  units: Graph['units'];
  at: number;
  onChoose: (line: number) => void;
};

/** The citations by line, where the text itself is not kept; from the page of the chosen line. */
export function ReadingsByLine({ readings, units, at, onChoose }: Props) {
  const { link } = usePlace();
  const page = pageOf(readings, link.page || pageWith(readings, r => r.citation.line_start === at));
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
          {page.rows.map(r => (
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
      <Pages page={page} named={at > 0} />
    </div>
  );
}
