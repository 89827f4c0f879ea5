import type { Problem } from '../../api/client.ts';
import { problemName, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { ServerWords } from '../../parts/Waiting.tsx';

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
        <table className="wrongs">
          <caption className="hidden">{m.import_problems()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.column_where()}</th>
              <th scope="col">{m.column_what()}</th>
            </tr>
          </thead>
          <tbody>
            {problem.wrongs.map((w, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <tr key={i}>
                <th scope="row">{w.where}</th>
                <td>{say(w.what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
