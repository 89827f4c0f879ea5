import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Problem } from '../../api/client.ts';
import { createScenario, deleteScenario, replaceScenario, scenario, scenarios } from '../../api/scenarios.ts';
import type { OpenedScenario, SavedScenario, ScenarioToSave } from '../../api/types.ts';
import { forgetAbout, latest, useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { Fold } from '../../parts/Fold.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { linkTo } from '../../state/link.ts';
import { draftOf, lacks, requestOf } from '../../state/scenario.ts';
import { formatScenario } from '../../state/scenario-link.ts';
import { withScenario } from '../../state/scenario-place.ts';
import { SavedList } from './SavedList.tsx';
import { useScenario } from './useScenario.tsx';

/** The scenarios that are kept, and keeping this one, under the name that a file gave it. */
export function Saving({ opened }: { opened?: OpenedScenario }) {
  const [turn, setTurn] = useState(0);
  const asked = useAnswer(`scenarios ${turn}`, signal => scenarios(signal));
  const again = () => {
    forgetAbout('scenarios ');
    setTurn(turn + 1);
  };
  if (asked.state === 'failed' && asked.problem.status === 501)
    return <p className="note">{m.saved_not_here()}</p>;
  const answer = latest(asked);
  if (!answer) return <Waiting asked={asked}>{() => null}</Waiting>;
  return <Kept all={answer.scenarios} opened={opened} onChanged={again} />;
}

type KeptProps = { all: SavedScenario[]; opened?: OpenedScenario; onChanged: () => void };

function Kept({ all, opened, onChanged }: KeptProps) {
  const { link, go, edition } = usePlace();
  const { drafts } = useScenario();
  const at = all.find(s => s.id === link.saved);
  const [removing, setRemoving] = useState<SavedScenario>();
  const [failed, setFailed] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({});
  const open = (s: SavedScenario) => {
    setOutcome({});
    go(withScenario(linkTo(link, 'merger', { saved: s.id }), s.changes.map(draftOf)));
  };
  const remove = async (s: SavedScenario) => {
    setRemoving(undefined);
    setFailed('');
    try {
      await deleteScenario(s.id, s.revision);
      if (link.saved === s.id) go({ ...link, saved: '' }, 'replace');
    } catch (error) {
      setFailed(said(error, m.saved_conflict_delete()));
    }
    onChanged();
  };
  return (
    <>
      {at && <Origin saved={at} />}
      {drafts.length > 0 && (
        <Form
          key={at?.id ?? (opened ? JSON.stringify(opened) : '')}
          saved={at}
          first={at ?? opened}
          outcome={outcome}
          onOutcome={setOutcome}
          onChanged={onChanged}
          onOpen={open}
        />
      )}
      {failed && (
        <p className="failed" role="alert">
          {failed}
        </p>
      )}
      <SavedList all={all} at={link.saved} edition={edition} onOpen={open} onRemove={setRemoving} />
      {removing && (
        <ConfirmRemoval saved={removing} onNo={() => setRemoving(undefined)} onYes={() => remove(removing)} />
      )}
    </>
  );
}

/** What came of keeping the scenario. */
type Outcome = { done?: string; failed?: string; conflict?: SavedScenario };

const said = (error: unknown, conflict: string): string =>
  error instanceof Problem ? (error.status === 412 ? conflict : error.message) : String(error);

/** That the kept scenario was made on other data than those on screen. */
function Origin({ saved }: { saved: SavedScenario }) {
  const { edition, editions } = usePlace();
  const here = editions.find(e => e.id === edition);
  if (saved.edition === edition && saved.base === here?.revision) return null;
  const made = editions.find(e => e.id === saved.edition);
  return (
    <p className="notice">
      {saved.edition === edition
        ? m.saved_older_reading()
        : m.saved_other_edition({ title: made?.title ?? saved.edition })}{' '}
      {m.saved_no_longer()}
    </p>
  );
}

function Form({
  saved,
  first,
  outcome: state,
  onOutcome: setState,
  onChanged,
  onOpen,
}: {
  saved: SavedScenario | undefined;
  first: { name: string; author: string; note: string } | undefined; // what is in the fields at first
  outcome: Outcome;
  onOutcome: (o: Outcome) => void;
  onChanged: () => void;
  onOpen: (s: SavedScenario) => void;
}) {
  const { link, go, edition } = usePlace();
  const { drafts } = useScenario();
  const [name, setName] = useState(first?.name ?? '');
  const [author, setAuthor] = useState(first?.author ?? '');
  const [note, setNote] = useState(first?.note ?? '');
  const open = drafts.some(d => lacks(d).length);
  const same =
    saved &&
    formatScenario(saved.changes.map(draftOf)) === formatScenario(drafts) &&
    saved.name === name.trim() &&
    saved.author === author &&
    saved.note === note;
  const body: ScenarioToSave = {
    name: name.trim(),
    author: author || undefined,
    note: note || undefined,
    edition,
    changes: drafts.map(requestOf),
  };
  const keep = async (how: () => Promise<SavedScenario>) => {
    setState({});
    try {
      const kept = await how();
      setState({ done: m.saved_done({ name: kept.name }) });
      if (kept.id !== link.saved) go({ ...link, saved: kept.id }, 'replace');
      onChanged();
    } catch (error) {
      if (error instanceof Problem && error.status === 412 && saved) {
        const theirs = await scenario(saved.id, new AbortController().signal).catch(() => undefined);
        return setState({ conflict: theirs, failed: theirs ? undefined : m.saved_gone() });
      }
      setState({ failed: said(error, '') });
    }
  };
  return (
    <Fold id="saving" className="options saving" open={Boolean(saved)}>
      <summary>{saved ? m.saved_this({ name: saved.name }) : m.save_this()}</summary>
      <form
        onSubmit={e => {
          e.preventDefault();
          void keep(() => (saved ? replaceScenario(saved.id, saved.revision, body) : createScenario(body)));
        }}
      >
        <label className="field">
          <span className="label">{m.saved_name()}</span>
          <input type="text" required maxLength={500} value={name} onChange={e => setName(e.target.value)} />
        </label>
        <label className="field">
          <span className="label">{m.saved_author()}</span>
          <input type="text" maxLength={500} value={author} onChange={e => setAuthor(e.target.value)} />
        </label>
        <label className="field">
          <span className="label">{m.saved_note()}</span>
          <textarea rows={3} maxLength={20000} value={note} onChange={e => setNote(e.target.value)} />
        </label>
        {open && <p className="note">{m.save_incomplete()}</p>}
        <p className="actions">
          <button type="submit" className="primary" disabled={open || !name.trim() || same}>
            {saved ? m.save_over() : m.save()}
          </button>
          {saved && (
            <button
              type="button"
              disabled={open || !name.trim()}
              onClick={() => keep(() => createScenario(body))}
            >
              {m.save_new()}
            </button>
          )}
        </p>
      </form>
      <p role="status" className="small">
        {state.done ?? (same ? m.saved_same() : '')}
      </p>
      {state.failed && (
        <p className="failed" role="alert">
          {m.saved_failed({ reason: state.failed })}
        </p>
      )}
      {state.conflict && (
        <Conflict
          theirs={state.conflict}
          onTheirs={s => {
            setState({});
            onOpen(s);
            onChanged();
          }}
          onMine={s => keep(() => replaceScenario(s.id, s.revision, body))}
          onNew={() => keep(() => createScenario(body))}
        />
      )}
    </Fold>
  );
}

/** Somebody else kept the same scenario meanwhile: whose is to stay. */
function Conflict({
  theirs,
  onTheirs,
  onMine,
  onNew,
}: {
  theirs: SavedScenario;
  onTheirs: (s: SavedScenario) => void;
  onMine: (s: SavedScenario) => void;
  onNew: () => void;
}) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{m.saved_conflict()}</strong>{' '}
        {theirs.author && m.saved_conflict_by({ author: theirs.author })}
      </p>
      <p className="actions">
        <button type="button" onClick={() => onTheirs(theirs)}>
          {m.saved_take_theirs()}
        </button>
        <button type="button" onClick={() => onMine(theirs)}>
          {m.saved_take_mine()}
        </button>
        <button type="button" onClick={onNew}>
          {m.save_new()}
        </button>
      </p>
    </div>
  );
}

function ConfirmRemoval({
  saved,
  onNo,
  onYes,
}: {
  saved: SavedScenario;
  onNo: () => void;
  onYes: () => void;
}) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={open => open || onNo()}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{m.remove_title({ name: saved.name })}</Heading>
          <p>{m.remove_lead()}</p>
          <p className="actions">
            <button type="button" onClick={onNo}>
              {m.remove_no()}
            </button>
            <button type="button" className="primary" onClick={onYes}>
              {m.remove_yes()}
            </button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
