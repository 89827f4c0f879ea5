import type { ReactNode } from 'react';
import type { Problem, Wrong } from '../api/client.ts';
import type { Asked } from '../api/useAnswer.ts';
import { problemName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { Where } from './Where.tsx';

/** Shows the answer when it is there, and till then what is going on. */
export function Waiting<T>({ asked, children }: { asked: Asked<T>; children: (answer: T) => ReactNode }) {
  switch (asked.state) {
    case 'idle':
      return null;
    case 'loading':
      if (asked.before === undefined) return <Loading />;
      return (
        <div className="stale" aria-busy="true">
          {children(asked.before)}
        </div>
      );
    case 'ready':
      return children(asked.answer);
    case 'failed':
      return <Failed problem={asked.problem} again={asked.again} />;
  }
}

export function Loading() {
  return (
    <p className="loading" role="status">
      {m.loading()}
    </p>
  );
}

function Failed({ problem, again }: { problem: Problem; again: () => void }) {
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{problemName(problem.status)}</strong>
      </p>
      <ServerWords problem={problem} />
      {problem.candidates.length > 0 && (
        <>
          <p>{m.failed_candidates()}</p>
          <ul>
            {problem.candidates.map(c => (
              <li key={c.id}>{c.name}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" onClick={again}>
        {m.try_again()}
      </button>
    </div>
  );
}

/** What the server said. What a browser says of a failure is technical, and in its own words. */
export function ServerWords({ problem }: { problem: Problem }) {
  const said = (
    <>
      <p className="server-said" lang={problem.lang}>
        {problem.message}
      </p>
      {problem.wrongs.length > 0 && (
        <ul lang={problem.lang}>
          {problem.wrongs.map(w => (
            <li key={w.where + w.what}>
              {w.where && (
                <>
                  <Where where={w.where} />:{' '}
                </>
              )}
              {w.what}
            </li>
          ))}
        </ul>
      )}
    </>
  );
  if (problem.status > 0) return said;
  return (
    <details>
      <summary>{m.failed_details()}</summary>
      {said}
    </details>
  );
}

/** All that is wrong with files, each thing at its place. */
export function Wrongs({ wrongs, lang }: { wrongs: Wrong[]; lang?: string }) {
  return (
    <table className="wrongs">
      <caption className="hidden">{m.import_problems()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.column_where()}</th>
          <th scope="col">{m.column_what()}</th>
        </tr>
      </thead>
      <tbody>
        {wrongs.map((w, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
          <tr key={i}>
            <th scope="row">
              <Where where={w.where} />
            </th>
            <td lang={lang}>{w.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one sees where nothing has been asked yet, or nothing was found. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
