import { useState } from 'react';
import { graph as askGraph, decide, Problem, review } from '../../api/client.ts';
import type { Doubt, GraphAnswer, ReviewDecision, ReviewQueue } from '../../api/types.ts';
import { forget, useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { doubtName, lines, verdictName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { doubtAt, doubtFor } from '../../state/doubts.ts';
import { namer } from '../../state/names.ts';
import { DoubtSheet } from './DoubtSheet.tsx';

/** The queue of doubtful readings. */
export function Review() {
  const { edition } = usePlace();
  const [turn, setTurn] = useState(0);
  const asked = useAnswer(`review ${edition} ${turn}`, signal => review(edition, signal));
  const graph = useAnswer(`graph ${edition}`, signal => askGraph(edition, [], signal));
  return (
    <Waiting asked={asked}>
      {queue => (
        <Waiting asked={graph}>
          {g => <Queue queue={queue} graph={g} onDecided={() => setTurn(turn + 1)} />}
        </Waiting>
      )}
    </Waiting>
  );
}

type Props = { queue: ReviewQueue; graph: GraphAnswer; onDecided: () => void };

function Queue({ queue, graph, onDecided }: Props) {
  const { link, go, edition } = usePlace();
  const [failed, setFailed] = useState('');
  const [correcting, setCorrecting] = useState(false);
  const at = doubtAt(queue.doubts, link.doubt);
  if (!at)
    return (
      <Empty>
        <h1>{m.view_review()}</h1>
        <p>{m.review_none()}</p>
      </Empty>
    );
  const show = (d: Doubt | undefined) => {
    if (!d) return;
    setCorrecting(false);
    go({ ...link, doubt: d.key }, 'replace');
    document.getElementById(`doubt-${d.key}`)?.focus();
  };
  const settle = async (decision: ReviewDecision) => {
    setFailed('');
    try {
      await decide(edition, at.key, decision);
    } catch (error) {
      return setFailed(error instanceof Problem ? error.message : String(error));
    }
    forget();
    show(doubtFor(queue.doubts, at.key, 'decided'));
    onDecided();
  };
  const verdict = (v: string) => {
    if (!at.verdicts.includes(v)) return;
    if (v === 'correct') setCorrecting(true);
    else void settle({ decision: v as ReviewDecision['decision'] });
  };
  const press = (e: React.KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const verdicts: Record<string, string> = { a: 'accept', r: 'reject', c: 'correct' };
    const v = verdicts[e.key.toLowerCase()];
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') show(doubtFor(queue.doubts, at.key, e.key));
    else if (v) verdict(v);
    else return;
    e.preventDefault();
  };
  return (
    <>
      <section className="question" aria-labelledby="review-title">
        <h1 id="review-title">{m.view_review()}</h1>
        <p className="lead">{m.review_lead()}</p>
        <p role="status">
          <strong>{m.review_open({ count: queue.open })}</strong>
        </p>
        <p className="small muted">{m.review_keys()}</p>
        <div role="listbox" tabIndex={-1} aria-label={m.review_list()} className="doubts" onKeyDown={press}>
          {queue.doubts.map(d => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list around it
            <div
              key={d.key}
              id={`doubt-${d.key}`}
              role="option"
              aria-selected={d === at}
              tabIndex={d === at ? 0 : -1}
              onClick={() => show(d)}
            >
              <span className="tag">{doubtName(d.kind)}</span>{' '}
              <span className="muted small">{lines(d.citation.line_start, d.citation.line_end)}</span>
              {d.decision && <span className="tag">{verdictName(d.decision.decision)}</span>}
              <span className="doubt-quote">{d.citation.quote}</span>
            </div>
          ))}
        </div>
      </section>
      <section className="answer" aria-live="polite">
        <DoubtSheet
          key={at.key}
          doubt={at}
          name={namer(graph.units)}
          correcting={correcting}
          onVerdict={verdict}
          onCorrect={to => void settle({ decision: 'correct', to })}
        />
        {failed && (
          <p className="failed" role="alert">
            {m.review_failed({ reason: failed })}
          </p>
        )}
      </section>
    </>
  );
}
