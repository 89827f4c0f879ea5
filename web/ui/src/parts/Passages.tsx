import { lazy, Suspense, useState } from 'react';
import type { Citation } from '../api/types.ts';
import { lines } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { Confidence } from './Confidence.tsx';

const PassageDialog = lazy(() => import('./PassageDialog.tsx').then(v => ({ default: v.PassageDialog })));

/** The words of the act behind something, each with a button that opens them in their place. */
export function Passages({
  citations,
  most = 2,
  plain = false,
}: {
  citations: Citation[];
  most?: number;
  plain?: boolean;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? citations : citations.slice(0, most);
  const rest = citations.length - shown.length;
  if (!citations.length) return null;
  return (
    <ul className={plain ? 'passages passages-plain' : 'passages'}>
      {shown.map(c => (
        <li key={`${c.source} ${c.line_start} ${c.line_end} ${c.quote}`}>
          {!plain && c.quote && <q>{c.quote}</q>} <OpenPassage citation={c} />
          {c.confidence && <Confidence citation={c} />}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            {m.more_passages({ count: rest })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** `skip`: not in the order of Tab. */
export function OpenPassage({ citation, skip }: { citation: Citation; skip?: boolean }) {
  const [open, setOpen] = useState(false);
  const where = lines(citation.line_start, citation.line_end);
  return (
    <>
      <button
        type="button"
        className="line-ref"
        tabIndex={skip ? -1 : undefined}
        onClick={() => setOpen(true)}
        title={citation.section}
      >
        <span className="hidden">{m.open_passage()} </span>
        {where}
      </button>
      {open && (
        <Suspense fallback={null}>
          <PassageDialog citation={citation} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
