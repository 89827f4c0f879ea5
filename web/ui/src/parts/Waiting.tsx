import type { ReactNode } from 'react';
import type { Problem } from '../api/client.ts';
import type { Asked } from '../api/useAnswer.ts';
import { problemName, say } from '../app/words.ts';
import { m } from '../paraglide/messages.js';

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

/** What the server said: in the language of the screen where it can, else in English. */
export function ServerWords({ problem }: { problem: Problem }) {
  return (
    <details>
      <summary>{m.failed_details()}</summary>
      <p lang="en">{problem.message}</p>
      <ul>
        {problem.wrongs.map(w => (
          <li key={w.where + w.what.en}>{[w.where, say(w.what)].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </details>
  );
}

/** What one sees where nothing has been asked yet, or nothing was found. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
