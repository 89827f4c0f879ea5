import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { passage } from '../api/client.ts';
import type { Citation, Passage } from '../api/types.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Go, usePlace } from '../app/location.tsx';
import { lines } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { isHeading, readable } from '../state/act-text.ts';
import { linkTo } from '../state/link.ts';
import type { PassageFrom } from './PassageFrom.ts';
import { Waiting } from './Waiting.tsx';

const around = 4;

/** The lines of the act that are cited, with those before and after. */
export function PassageDialog({
  citation,
  from,
  onClose,
}: {
  citation: Citation;
  from: PassageFrom | undefined;
  onClose: () => void;
}) {
  const { link, edition } = usePlace();
  const { source, line_start, line_end } = citation;
  const [first, last] = [Math.max(1, line_start - around), line_end + around];
  const asked = useAnswer(`${from?.of ?? edition} ${source} ${line_start} ${line_end}`, signal =>
    from ? from.ask(source, first, last, signal) : passage(edition, source, first, last, signal),
  );
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={open => open || onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{m.passage_title({ lines: lines(line_start, line_end) })}</Heading>
            <button type="button" onClick={onClose}>
              {m.close()}
            </button>
          </div>
          {citation.section && <p className="muted">{citation.section}</p>}
          {!from && (
            <p>
              <Go to={linkTo(link, 'source', { source, line: line_start })}>{m.passage_in_source()}</Go>
            </p>
          )}
          <Waiting asked={asked}>{answer => <Lines answer={answer} citation={citation} />}</Waiting>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Lines of the act with those that are cited marked. */
export function Lines({ answer, citation }: { answer: Passage; citation: Citation }) {
  return (
    <>
      {answer.total === 0 ? (
        <>
          {citation.quote && <blockquote>{citation.quote}</blockquote>}
          <p>{m.passage_not_kept({ lines: lines(citation.line_start, citation.line_end) })}</p>
        </>
      ) : (
        <ol className="act" start={answer.first}>
          {answer.lines.map((text, i) => {
            const n = answer.first + i;
            const cited = n >= citation.line_start && n <= citation.line_end;
            const words = readable(text) || ' ';
            return (
              <li
                key={n}
                value={n}
                className={[cited && 'cited', isHeading(text) && 'heading'].filter(Boolean).join(' ')}
              >
                {cited ? <mark>{words}</mark> : words}
              </li>
            );
          })}
        </ol>
      )}
      <p className="muted small">
        {m.passage_source({ title: answer.title || answer.id })}
        <br />
        <span className="hash">SHA-256 {answer.sha256}</span>
      </p>
    </>
  );
}
