import { type ReactNode, useMemo } from 'react';
import { importPassage } from '../../api/imports.ts';
import type { ImportPreview } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { bytes, date, number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { PassageFromContext } from '../../parts/PassageFrom.ts';
import { type Part, parts } from '../../state/link.ts';
import { Changes } from './Changes.tsx';
import { Doubts } from './Doubts.tsx';
import { Notes } from './Notes.tsx';
import { Relations } from './Relations.tsx';
import { Units } from './Units.tsx';

/** What would be kept; between its sum and its parts stands what can be done with it. */
export function Preview({ preview: p, children }: { preview: ImportPreview; children: ReactNode }) {
  const { link } = usePlace();
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
      <PartSwitch preview={p} />
      {link.part === 'units' && <Units preview={p} />}
      {link.part === 'relations' && <Relations preview={p} />}
      {link.part === 'doubts' && <Doubts preview={p} />}
      {link.part === 'notes' && <Notes preview={p} />}
      {link.part === 'changes' && <Changes preview={p} />}
    </PassageFromContext>
  );
}

function result(p: ImportPreview): string {
  if (p.result === 'new') return m.import_new();
  return p.result === 'unchanged' ? m.import_unchanged() : m.import_replaced();
}

function PartSwitch({ preview: p }: { preview: ImportPreview }) {
  const { link } = usePlace();
  const total = Object.values(p.changes?.totals ?? {}).reduce((n, t) => n + t, 0);
  const named: Record<Part, [string, number]> = {
    units: [m.count_units(), p.counts.units],
    relations: [m.count_relations(), p.counts.edges],
    doubts: [m.import_doubts(), p.doubts.open],
    notes: [m.import_notes(), p.notes.length],
    changes: [m.import_changes(), total],
  };
  return (
    <nav className="switch" aria-label={m.import_parts()}>
      {parts
        .filter(part => part !== 'changes' || p.changes)
        .map(part => (
          <Go key={part} to={{ ...link, part, sort: '', q: '' }} current={part === link.part}>
            {named[part][0]} <span className="count">{number(named[part][1])}</span>
          </Go>
        ))}
    </nav>
  );
}
