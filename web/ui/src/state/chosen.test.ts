import { expect, test } from 'vitest';
import { bytesOf, earlier, nothing, tooMuch, withFiles, without } from './chosen.ts';

const file = (name: string, text = 'x') => new File([text], name);
const names = (c: { sources: File[] }) => c.sources.map(f => f.name).join(' ');
const [a, b, c] = [file('a.pdf'), file('b.md'), file('c.csv')];
const all = withFiles(nothing, [a, b, c]);

test('files are read in the order in which they were chosen', () =>
  expect(names(all)).toBe('a.pdf b.md c.csv'));
test('a file of the same name takes the place of the one before', () => {
  const again = file('b.md', 'longer');
  expect(withFiles(all, [again]).sources[1]).toBe(again);
  expect(names(withFiles(all, [again]))).toBe('a.pdf b.md c.csv');
});
test('a file moves one place earlier, the first stays', () => {
  expect(names(earlier(all, c))).toBe('a.pdf c.csv b.md');
  expect(names(earlier(all, a))).toBe('a.pdf b.md c.csv');
});
test('a file is taken out', () => expect(names(without(all, b))).toBe('a.pdf c.csv'));
test('the file of names counts among the bytes, not among the sources', () => {
  const named = { ...all, aliases: file('nomi', 'xyz') };
  expect(bytesOf(named)).toBe(6);
  expect(tooMuch(named, { bytes: 5, files: 3 })).toBe('bytes');
  expect(tooMuch(named, { bytes: 6, files: 3 })).toBeUndefined();
  expect(tooMuch(named, { bytes: 6, files: 2 })).toBe('files');
});
