import { useEffect, useState } from 'react';
import { Problem } from './client.ts';

export type Asked<T> =
  | { state: 'idle' }
  | { state: 'loading'; before?: T }
  | { state: 'ready'; answer: T }
  | { state: 'failed'; problem: Problem; again: () => void };

/** The last answer there is: while a new one is on its way, the one before it. */
export const latest = <T>(asked: Asked<T>): T | undefined =>
  asked.state === 'ready' ? asked.answer : asked.state === 'loading' ? asked.before : undefined;

const kept = new Map<string, unknown>();
const keep = 60;

function remember(key: string, answer: unknown) {
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > keep && oldest !== undefined) kept.delete(oldest);
}

/** Forgets every answer: an edition was written anew. */
export const forget = () => kept.clear();

/** Forgets the answers whose key begins so. */
export function forgetAbout(start: string) {
  for (const key of kept.keys()) if (key.startsWith(start)) kept.delete(key);
}

/**
 * Asks when the key changes; null asks nothing. The last answers are kept, so that
 * going back shows at once. While a new one is on its way, the answer before it stays.
 */
export function useAnswer<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'idle' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that load depends on
  useEffect(() => {
    if (key === null) return setAsked({ state: 'idle' });
    if (kept.has(key)) return setAsked({ state: 'ready', answer: kept.get(key) as T });
    const stop = new AbortController();
    setAsked(was => ({ state: 'loading', before: was.state === 'ready' ? was.answer : undefined }));
    load(stop.signal).then(
      answer => {
        remember(key, answer);
        if (!stop.signal.aborted) setAsked({ state: 'ready', answer });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const problem = error instanceof Problem ? error : new Problem(-1, String(error));
        setAsked({ state: 'failed', problem, again: () => setTurn(t => t + 1) });
      },
    );
    return () => stop.abort();
  }, [key, turn]);
  return asked;
}
