import { expect, test } from 'vitest';
import { after, before, blank, type History, history } from './history.ts';

const did = (...all: string[]) =>
  all.reduce<History<string>>((h, from) => history(h, { type: 'did', from }), blank);

test('undo goes back one by one, redo forth again', () => {
  let h = did('a', 'b');
  expect(before(h)).toBe('b');
  h = history(h, { type: 'undo', now: 'c' });
  expect([before(h), after(h)]).toEqual(['a', 'c']);
  h = history(h, { type: 'undo', now: 'b' });
  expect([before(h), after(h)]).toEqual([undefined, 'b']);
  h = history(h, { type: 'redo', now: 'a' });
  expect([before(h), after(h)]).toEqual(['a', 'c']);
});
test('what was undone is gone once something else is done', () => {
  const h = history(history(did('a'), { type: 'undo', now: 'b' }), { type: 'did', from: 'a' });
  expect(after(h)).toBeUndefined();
});
test('undo and redo with nothing there change nothing', () => {
  const h: History<string> = blank;
  expect(history(h, { type: 'undo', now: 'a' })).toBe(h);
  expect(history(h, { type: 'redo', now: 'a' })).toBe(h);
});
test('keeps the last hundred', () => {
  const h = did(...Array.from({ length: 130 }, (_, i) => String(i)));
  expect(h.past).toHaveLength(100);
  expect(h.past[0]).toBe('30');
});
