import { useRef, useState } from 'react';
import { type Problem, problemOf } from '../../api/client.ts';
import { openScenario } from '../../api/scenarios.ts';
import type { OpenedScenario } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { FileField } from '../../parts/FileField.tsx';
import { ServerWords, Wrongs } from '../../parts/Waiting.tsx';
import { type Link, linkTo } from '../../state/link.ts';
import { draftOf } from '../../state/scenario.ts';
import { withScenario } from '../../state/scenario-place.ts';

/** What came of the last file. */
type Outcome =
  | { state: 'reading'; name: string }
  | { state: 'several'; count: number }
  | { state: 'refused'; name: string; problem: Problem }
  | { state: 'opened'; name: string; file: OpenedScenario; before: Link }
  | { state: 'undone' };

/** Opens scenario files, chosen or dropped, in place of what is being built. */
export function useOpenFile(onOpened: (file: OpenedScenario | undefined) => void) {
  const { link, go, edition } = usePlace();
  const [outcome, setOutcome] = useState<Outcome>();
  const stop = useRef<AbortController>(undefined);
  const open = async (files: File[]) => {
    const [one, ...more] = files;
    if (!one) return;
    if (more.length) return setOutcome({ state: 'several', count: files.length });
    stop.current?.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    setOutcome({ state: 'reading', name: one.name });
    try {
      const file = await openScenario(edition, one, signal);
      if (signal.aborted) return;
      go(withScenario(linkTo(link, 'merger'), file.changes.map(draftOf)));
      onOpened(file);
      setOutcome({ state: 'opened', name: one.name, file, before: link });
    } catch (error) {
      if (!signal.aborted) setOutcome({ state: 'refused', name: one.name, problem: problemOf(error) });
    }
  };
  const undo = (before: Link) => {
    go(before);
    onOpened(undefined);
    setOutcome({ state: 'undone' });
  };
  return { open, undo, outcome };
}

/** The button for a file, and what came of it. */
export function OpenFile({ open, undo, outcome }: ReturnType<typeof useOpenFile>) {
  return (
    <div className="open-file">
      <FileField
        id="scenario-file"
        label={m.file_open()}
        accept=".yaml,.yml,.json"
        help="scenario-file-help"
        onFiles={open}
      />
      <p className="note" id="scenario-file-help">
        {m.file_open_help()}
      </p>
      <div role="status">{outcome && <Came outcome={outcome} undo={undo} />}</div>
    </div>
  );
}

function Came({ outcome: o, undo }: { outcome: Outcome; undo: (before: Link) => void }) {
  switch (o.state) {
    case 'reading':
      return <p className="loading">{m.file_reading({ name: o.name })}</p>;
    case 'several':
      return <p className="notice">{m.file_one({ count: number(o.count) })}</p>;
    case 'undone':
      return <p className="note">{m.file_undone()}</p>;
    case 'refused':
      return <Refused name={o.name} problem={o.problem} />;
    case 'opened':
      return <Opened name={o.name} file={o.file} onUndo={() => undo(o.before)} />;
  }
}

function Refused({ name, problem }: { name: string; problem: Problem }) {
  const count = problem.wrongs.length;
  return (
    <div className="failed">
      <p>
        <strong>
          {count ? m.file_refused({ name, count, shown: number(count) }) : m.file_failed({ name })}
        </strong>
      </p>
      {count ? <Wrongs wrongs={problem.wrongs} lang={problem.lang} /> : <ServerWords problem={problem} />}
      <p>{m.file_kept()}</p>
    </div>
  );
}

function Opened({ name, file, onUndo }: { name: string; file: OpenedScenario; onUndo: () => void }) {
  const { edition, editions } = usePlace();
  const count = file.changes.length;
  const other = file.edition && file.edition !== edition;
  const here = editions.find(e => e.id === edition);
  const older = !other && file.revision && file.revision !== here?.revision;
  const made = editions.find(e => e.id === file.edition);
  return (
    <div className="notice">
      <p>
        <strong>{m.file_opened({ name, count, shown: number(count) })}</strong>{' '}
        {other && m.file_edition({ title: made?.title ?? file.edition })}
        {older && m.file_older()}
      </p>
      {file.problems.length > 0 && (
        <>
          <p>{m.file_partly()}</p>
          <Wrongs wrongs={file.problems.map(p => ({ where: p.where, what: say(p.what) }))} />
        </>
      )}
      <p className="actions">
        <button type="button" onClick={onUndo}>
          {m.file_undo()}
        </button>
      </p>
    </div>
  );
}
