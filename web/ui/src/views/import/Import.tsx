import { useRef, useState } from 'react';
import { type Problem, problemOf } from '../../api/client.ts';
import { discardImport, importLimits, importPreview, keepImport, readImport } from '../../api/imports.ts';
import type { ImportKept, ImportPreview } from '../../api/types.ts';
import { forget, useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { bytesOf, type Chosen, nothing } from '../../state/chosen.ts';
import { linkTo } from '../../state/link.ts';
import { Choice } from './Choice.tsx';
import { Files } from './Files.tsx';
import { Kept } from './Kept.tsx';
import { Preview } from './Preview.tsx';
import { Reading } from './Reading.tsx';
import { Refused } from './Refused.tsx';

/** Files become an edition: chosen, read, looked at, then kept or discarded. */
export function Import() {
  const { link, go } = usePlace();
  const limits = useAnswer('import limits', importLimits);
  const [chosen, setChosen] = useState<Chosen>(nothing);
  const [reading, setReading] = useState<AbortController>();
  const [refused, setRefused] = useState<Problem>();
  const [kept, setKept] = useState<ImportKept>();
  const answer = useRef<HTMLElement>(null);

  const read = async () => {
    const stop = new AbortController();
    setRefused(undefined);
    setKept(undefined);
    setReading(stop);
    try {
      const p = await readImport(chosen, stop.signal);
      if (link.preview) void discardImport(link.preview).catch(() => {}); // it ends by itself
      go(linkTo(link, 'import', { preview: p.id }));
      answer.current?.focus();
    } catch (error) {
      if (stop.signal.aborted) return;
      setRefused(problemOf(error));
    } finally {
      setReading(undefined);
    }
  };
  const ended = (what?: ImportKept) => {
    setKept(what);
    setChosen(nothing);
    go(linkTo(what ? { ...link, edition: what.edition.id } : link, 'import'));
    answer.current?.focus();
  };
  return (
    <>
      <section className="question" aria-labelledby="import-title">
        <h1 id="import-title">{m.view_import()}</h1>
        <p className="lead">{m.import_lead()}</p>
        <Waiting asked={limits}>
          {l => (
            <Files limits={l} chosen={chosen} busy={Boolean(reading)} onChange={setChosen} onRead={read} />
          )}
        </Waiting>
      </section>
      <section
        className="answer"
        ref={answer}
        tabIndex={-1}
        aria-label={m.import_preview()}
        aria-live="polite"
      >
        {reading && (
          <Reading files={chosen.sources.length} bytes={bytesOf(chosen)} onStop={() => reading.abort()} />
        )}
        {refused && <Refused problem={refused} />}
        {kept && <Kept kept={kept} />}
        {!reading && !refused && link.preview && <Held key={link.preview} onEnd={ended} />}
        {!reading && !refused && !kept && !link.preview && <Empty>{m.import_none()}</Empty>}
      </section>
    </>
  );
}

/** The preview of the link, with what may be done with it. */
function Held({ onEnd }: { onEnd: (kept?: ImportKept) => void }) {
  const { link, renew } = usePlace();
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const asked = useAnswer(`import ${link.preview} ${turn}`, signal => importPreview(link.preview, signal));
  const act = async (what: () => Promise<void>) => {
    setBusy(true);
    setFailed(undefined);
    try {
      await what();
    } catch (error) {
      setFailed(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const keep = (p: ImportPreview) =>
    act(async () => {
      const kept = await keepImport(p.id);
      forget();
      renew();
      onEnd(kept);
    });
  const discard = (p: ImportPreview) =>
    act(async () => {
      await discardImport(p.id);
      forget();
      onEnd();
    });
  if (asked.state === 'failed' && asked.problem.status === 404) return <Refused problem={asked.problem} />;
  return (
    <Waiting asked={asked}>
      {p => (
        <Preview preview={p}>
          {failed && <Refused problem={failed} />}
          <Choice
            key={p.edition.revision}
            preview={p}
            busy={busy}
            act={act}
            onChosen={() => setTurn(turn + 1)}
            onKeep={() => keep(p)}
            onDiscard={() => discard(p)}
          />
        </Preview>
      )}
    </Waiting>
  );
}
