import { type ReactNode, useMemo } from 'react';
import { importPassage } from '../../api/imports.ts';
import type { ImportPreview } from '../../api/types.ts';
import { bytes, date, number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { PassageFromContext } from '../../parts/PassageFrom.ts';
import { PreviewParts } from './PreviewParts.tsx';

/** What would be kept; between its sum and its parts stands what can be done with it. */
export function Preview({ preview: p, children }: { preview: ImportPreview; children: ReactNode }) {
  const { id } = p;
  const { revision } = p.edition;
  const from = useMemo(
    () => ({
      of: `${id} ${revision}`,
      ask: (source: string, first: number, last: number, signal: AbortSignal) =>
        importPassage(id, source, first, last, signal),
    }),
    [id, revision],
  );
  const counts: [string, number][] = [
    [m.count_units(), p.counts.units],
    [m.column_functions(), p.counts.functions],
    [m.measure_competences(), p.counts.competences],
    [m.count_relations(), p.counts.edges],
  ];
  return (
    <PassageFromContext value={from}>
      <h2 className="said">{p.edition.title}</h2>
      <p className="muted">
        {[date(p.edition.date), p.files.map(f => `${f.name} (${bytes(f.bytes)})`).join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className="facts">
        {counts.map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(n)}</dd>
          </div>
        ))}
      </dl>
      <p className={`import-result import-${p.result}`}>
        <strong>{result(p)}</strong> {p.changes && p.result === 'replaced' && say(p.changes.sentence)}
      </p>
      {p.decisions > 0 && <p>{m.import_decisions({ count: p.decisions })}</p>}
      {p.badly.length > 0 && (
        <div className="failed">
          <p>
            <strong>{m.import_badly()}</strong>
          </p>
          <ul>
            {p.badly.map(b => (
              <li key={b.en}>{say(b)}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
      <PreviewParts preview={p} />
    </PassageFromContext>
  );
}

function result(p: ImportPreview): string {
  if (p.result === 'new') return m.import_new();
  return p.result === 'unchanged' ? m.import_unchanged() : m.import_replaced();
}
