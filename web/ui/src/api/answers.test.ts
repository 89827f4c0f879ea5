import { expect, test, vi } from 'vitest';
import { Answers } from './answers.ts';

/** A load that is answered by hand, and how often it was asked. */
function byHand<T>() {
  const asked: { signal: AbortSignal; answer: (t: T) => void; fail: (e: unknown) => void }[] = [];
  const load = vi.fn(
    (signal: AbortSignal) =>
      new Promise<T>((answer, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason));
        asked.push({ signal, answer, fail });
      }),
  );
  return { asked, load };
}
const turn = () => new Promise(done => setTimeout(done));

test('who asks the same at the same time shares one answer', async () => {
  const [answers, { asked, load }] = [new Answers(9), byHand<string>()];
  const all = [1, 2, 3].map(() => answers.ask('signs', load));
  asked[0]?.answer('ecco');
  expect(await Promise.all(all.map(a => a.answer))).toEqual(['ecco', 'ecco', 'ecco']);
  expect(load).toHaveBeenCalledTimes(1);
  expect(answers.get('signs')).toBe('ecco');
});

test('one who leaves does not take the answer from those who stay', async () => {
  const [answers, { asked, load }] = [new Answers(9), byHand<string>()];
  const [gone, stays] = [answers.ask('a', load), answers.ask('a', load)];
  gone.leave();
  gone.leave(); // twice counts once
  await turn();
  expect(asked[0]?.signal.aborted).toBe(false);
  asked[0]?.answer('ecco');
  expect(await stays.answer).toBe('ecco');
});

test('a question is given up when the last one leaves, and asked anew after that', async () => {
  const [answers, { asked, load }] = [new Answers(9), byHand<string>()];
  const only = answers.ask('a', load);
  only.answer.catch(() => undefined);
  only.leave();
  await turn();
  expect(asked[0]?.signal.aborted).toBe(true);
  const again = answers.ask('a', load);
  asked[1]?.answer('ecco');
  expect(await again.answer).toBe('ecco');
});

test('who leaves and who comes at the same moment share the question', async () => {
  const [answers, { asked, load }] = [new Answers(9), byHand<string>()];
  answers.ask('a', load).leave();
  const next = answers.ask('a', load);
  await turn();
  expect(asked[0]?.signal.aborted).toBe(false);
  asked[0]?.answer('ecco');
  expect(await next.answer).toBe('ecco');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failure is told to all who wait and is not kept', async () => {
  const [answers, { asked, load }] = [new Answers(9), byHand<string>()];
  const all = [answers.ask('a', load), answers.ask('a', load)];
  asked[0]?.fail(new Error('no'));
  for (const a of all) await expect(a.answer).rejects.toThrow('no');
  expect(answers.has('a')).toBe(false);
  const again = answers.ask('a', load);
  asked[1]?.answer('ecco');
  expect(await again.answer).toBe('ecco');
});

test('what was under way when all was forgotten is neither kept nor shared', async () => {
  const [answers, { asked, load }] = [new Answers(9), byHand<string>()];
  const old = answers.ask('graph e', load);
  answers.forget('graph');
  const fresh = answers.ask('graph e', load);
  asked[0]?.answer('vecchio');
  expect(await old.answer).toBe('vecchio');
  expect(answers.has('graph e')).toBe(false);
  asked[1]?.answer('nuovo');
  expect(await fresh.answer).toBe('nuovo');
  expect(answers.get('graph e')).toBe('nuovo');
});

test('of many answers the last are kept', async () => {
  const answers = new Answers(2);
  for (const key of ['a', 'b', 'c']) await answers.ask(key, () => Promise.resolve(key)).answer;
  await turn();
  expect(['a', 'b', 'c'].map(k => answers.has(k))).toEqual([false, true, true]);
});
