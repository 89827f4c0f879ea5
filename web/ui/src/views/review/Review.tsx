import { useMemo, useState } from 'react';
import { graph as askGraph, decide, Problem, review, withdraw } from '../../api/client.ts';
import type { Doubt, GraphAnswer, ReviewDecision, ReviewQueue } from '../../api/types.ts';
import { forget, latest, useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { doubtName, lines, number, verdictName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { FormSwitch } from '../../parts/FormSwitch.tsx';
import { KeysHelp } from '../../parts/KeysHelp.tsx';
import { OtherEditions } from '../../parts/OtherEditions.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { countDoubts, doubtAt, doubtFor, siftDoubts } from '../../state/doubts.ts';
import { linkTo, toggle } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { DoubtSheet } from './DoubtSheet.tsx';
import { DoubtTable } from './DoubtTable.tsx';
import { DoubtTree } from './DoubtTree.tsx';

/** The queue of doubtful readings. */
export function Review() {
  const { edition } = usePlace();
  const [turn, setTurn] = useState(0);
  const asked = useAnswer(`review ${edition} ${turn}`, signal => review(edition, signal));
  const graph = useAnswer(`graph ${edition}`, signal => askGraph(edition, [], signal));
  const [queue, g] = [latest(asked), latest(graph)];
  if (asked.state === 'failed' && asked.problem.status === 422) return <NotReviewed />;
  if (!queue) return <Waiting asked={asked}>{() => null}</Waiting>;
  if (!g) return <Waiting asked={graph}>{() => null}</Waiting>;
  return <Queue queue={queue} graph={g} onDecided={() => setTurn(turn + 1)} />;
}

/** An edition that was not read from the text of an act. */
function NotReviewed() {
  const { link } = usePlace();
  return (
    <Empty>
      <h1>{m.view_review()}</h1>
      <p>{m.review_not_read()}</p>
      <OtherEditions to={edition => linkTo({ ...link, edition }, 'review')} />
    </Empty>
  );
}

type Props = { queue: ReviewQueue; graph: GraphAnswer; onDecided: () => void };

function Queue({ queue, graph, onDecided }: Props) {
  const { link, go, edition } = usePlace();
  const [failed, setFailed] = useState('');
  const [last, setLast] = useState('');
  const [said, setSaid] = useState('');
  const { form } = link;
  const name = useMemo(() => namer(graph.units), [graph]);
  const at = doubtAt(queue.doubts, link.doubt);
  const shown = siftDoubts(queue.doubts, link.hide, at?.key ?? '');
  if (!at)
    return (
      <Empty>
        <h1>{m.view_review()}</h1>
        <p>{m.review_none()}</p>
      </Empty>
    );
  const show = (d: Doubt | undefined) => {
    if (!d) return;
    go({ ...link, doubt: d.key, correcting: false }, 'replace');
    document.getElementById(`doubt-${d.key}`)?.focus();
  };
  const run = async (how: () => Promise<ReviewQueue>, done: string) => {
    setFailed('');
    setSaid('');
    try {
      await how();
    } catch (error) {
      setFailed(error instanceof Problem ? error.message : String(error));
      return false;
    }
    forget();
    setSaid(done);
    onDecided();
    return true;
  };
  const settle = async (decision: ReviewDecision) => {
    const done = m.review_done({ verdict: verdictName(decision.decision) });
    if (!(await run(() => decide(edition, at.key, decision), done))) return;
    setLast(at.key);
    show(doubtFor(shown, at.key, 'decided') ?? at);
  };
  const undo = async (key: string) => {
    if (!queue.doubts.some(d => d.key === key)) return;
    if (!(await run(() => withdraw(edition, key), m.review_undone()))) return;
    setLast('');
    show(queue.doubts.find(d => d.key === key));
  };
  const verdict = (v: string) => {
    if (!at.verdicts.includes(v)) return;
    if (v === 'correct') go({ ...link, doubt: at.key, correcting: true }, 'replace');
    else void settle({ decision: v as ReviewDecision['decision'] });
  };
  const press = (e: React.KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const verdicts: Record<string, string> = { a: 'accept', r: 'reject', c: 'correct' };
    const v = verdicts[e.key.toLowerCase()];
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') show(doubtFor(shown, at.key, e.key));
    else if (e.key.toLowerCase() === 'z') void undo(at.decision ? at.key : last);
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
        {form === 'said' && <KeysHelp>{m.review_keys()}</KeysHelp>}
        <div className="legend" role="group" aria-label={m.review_filter()}>
          {countDoubts(queue.doubts).map(k => (
            <label key={k.id} className="entry">
              <input
                type="checkbox"
                checked={!link.hide.includes(k.id)}
                onChange={() => go({ ...link, hide: toggle(link.hide, k.id) }, 'replace')}
              />
              {k.id === 'decided' ? m.review_are_decided() : doubtName(k.id)}{' '}
              <span className="count">{number(k.count)}</span>
            </label>
          ))}
        </div>
        {form === 'said' && (
          <div role="listbox" tabIndex={-1} aria-label={m.review_list()} className="doubts" onKeyDown={press}>
            {shown.map(d => (
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
        )}
      </section>
      <section className="answer" aria-label={form === 'said' ? m.review_sheet() : m.review_list()}>
        <FormSwitch
          forms={[
            ['said', m.form_sheet()],
            ['table', m.form_table()],
            ['tree', m.draw_tree()],
          ]}
        />
        {form === 'table' && <DoubtTable doubts={shown} name={name} />}
        {form === 'tree' && <DoubtTree doubts={shown} />}
        {form === 'said' && (
          <>
            <p className="review-said" role="status">
              {said}{' '}
              {last && (
                <button type="button" onClick={() => undo(last)}>
                  {m.review_undo()} <kbd>Z</kbd>
                </button>
              )}
            </p>
            <DoubtSheet
              key={at.key}
              doubt={at}
              name={name}
              correcting={link.correcting && at.verdicts.includes('correct')}
              onVerdict={verdict}
              onCorrect={to => void settle({ decision: 'correct', to })}
              onLeave={() => show(at)}
              onWithdraw={() => void undo(at.key)}
            />
            {failed && (
              <p className="failed" role="alert">
                {m.review_failed({ reason: failed })}
              </p>
            )}
          </>
        )}
      </section>
    </>
  );
}
