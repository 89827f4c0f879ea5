import { useContext, useEffect } from 'react';
import type { Citation } from '../api/types.ts';
import { usePlace } from '../app/location.tsx';
import { lines } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { passageText } from '../state/passage.ts';
import { Confidence } from './Confidence.tsx';
import { usePassages } from './OpenedPassage.tsx';
import { PassageFromContext } from './PassageFrom.ts';
import { useAll } from './useAll.ts';

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
  const [first] = citations;
  const [all, showAll] = useAll(first ? passageText(first) : '');
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
          <button type="button" className="quiet" onClick={showAll}>
            {m.more_passages({ count: rest })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** The lines of a citation; a press opens them in their place. `skip`: not in the order of Tab. */
export function OpenPassage({ citation, skip }: { citation: Citation; skip?: boolean }) {
  const { wanted, open, tell } = usePassages();
  const { edition } = usePlace();
  const from = useContext(PassageFromContext);
  const asked = wanted !== '' && wanted === passageText(citation);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, as the link asks for it
  useEffect(() => {
    if (asked) tell({ citation, from, edition });
  }, [asked]);
  return (
    <button
      type="button"
      className="line-ref"
      tabIndex={skip ? -1 : undefined}
      onClick={() => open({ citation, from, edition })}
      title={citation.section}
    >
      <span className="hidden">{m.open_passage()} </span>
      {lines(citation.line_start, citation.line_end)}
    </button>
  );
}
