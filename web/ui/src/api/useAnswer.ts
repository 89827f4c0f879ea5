import { useEffect, useState } from 'react';
import { Answers } from './answers.ts';
import { type Problem, problemOf } from './client.ts';

export type Asked<T> =
  | { state: 'idle' }
  | { state: 'loading'; before?: T }
  | { state: 'ready'; answer: T }
  | { state: 'failed'; problem: Problem; again: () => void };

/** The last answer there is: while a new one is on its way, the one before it. */
export const latest = <T>(asked: Asked<T>): T | undefined =>
  asked.state === 'ready' ? asked.answer : asked.state === 'loading' ? asked.before : undefined;

const answers = new Answers(60);

/** Forgets every answer: an edition was written anew. */
export const forget = () => answers.forget();

/** Forgets the answers whose key begins so. */
export const forgetAbout = (start: string) => answers.forget(start);

/**
 * Asks when the key changes; null asks nothing. The last answers are kept, so that
 * going back shows at once, and who asks the same at the same time shares one answer.
 * While a new one is on its way, the answer before it stays.
 */
export function useAnswer<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'idle' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that load depends on
  useEffect(() => {
    if (key === null) return setAsked({ state: 'idle' });
    if (answers.has(key)) return setAsked({ state: 'ready', answer: answers.get(key) as T });
    let here = true;
    const { answer, leave } = answers.ask(key, load);
    setAsked(was => ({ state: 'loading', before: was.state === 'ready' ? was.answer : undefined }));
    answer.then(
      answer => here && setAsked({ state: 'ready', answer }),
      (error: unknown) => {
        if (!here) return;
        setAsked({ state: 'failed', problem: problemOf(error), again: () => setTurn(t => t + 1) });
      },
    );
    return () => {
      here = false;
      leave();
    };
  }, [key, turn]);
  return asked;
}
