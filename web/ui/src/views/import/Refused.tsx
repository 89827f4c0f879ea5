import type { Problem } from '../../api/client.ts';
import { problemName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { ServerWords, Wrongs } from '../../parts/Waiting.tsx';

/** Everything that is wrong with the files, each thing at its place. */
export function Refused({ problem }: { problem: Problem }) {
  return (
    <div className="failed" role="alert">
      <p>
        <strong>
          {problem.wrongs.length ? m.import_refused({ count: problem.wrongs.length }) : why(problem.status)}
        </strong>
      </p>
      {problem.wrongs.length > 0 ? (
        <Wrongs wrongs={problem.wrongs} lang={problem.lang} />
      ) : (
        <ServerWords problem={problem} />
      )}
      <p>{m.import_nothing_changed()}</p>
    </div>
  );
}

function why(status: number): string {
  if (status === 404) return m.import_gone();
  if (status === 409) return m.import_changed();
  return problemName(status);
}
