import type { Problem } from '../../api/client.ts';
import { m } from '../../paraglide/messages.js';

/** Everything that is wrong with the files, each thing at its place. */
export function Refused({ problem }: { problem: Problem }) {
  return (
    <div className="failed" role="alert">
      <p>
        <strong>
          {problem.errors.length ? m.import_refused({ count: problem.errors.length }) : m.import_failed()}
        </strong>
      </p>
      {problem.errors.length > 0 ? (
        <table className="wrongs">
          <caption className="hidden">{m.import_problems()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.column_where()}</th>
              <th scope="col">{m.column_what()}</th>
            </tr>
          </thead>
          <tbody>
            {problem.errors.map((e, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <tr key={i}>
                <th scope="row">{e.location}</th>
                <td lang="en">{e.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p lang="en">{problem.message}</p>
      )}
      <p>{m.import_nothing_changed()}</p>
    </div>
  );
}
