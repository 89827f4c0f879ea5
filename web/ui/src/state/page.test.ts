import { expect, test } from 'vitest';
import { pageOf, pageWith, rowsOfPage } from './page.ts';

const all = Array.from({ length: 2 * rowsOfPage + 1 }, (_, i) => i);

test('the first page comes first, with as many rows as a page has', () =>
  expect(pageOf(all, 0)).toMatchObject({ at: 1, of: 3, first: 1, last: rowsOfPage }));
test('the last page holds the rest', () =>
  expect(pageOf(all, 3)).toMatchObject({
    rows: [2 * rowsOfPage],
    first: 2 * rowsOfPage + 1,
    last: all.length,
  }));
test('a page beyond the last is the last', () => expect(pageOf(all, 9).at).toBe(3));
test('nothing is one empty page', () => expect(pageOf([], 1)).toMatchObject({ rows: [], at: 1, of: 1 }));

test('the page of a row is found, and none for a row that is not there', () => {
  const all = Array.from({ length: 3 * rowsOfPage }, (_, i) => i);
  const at = (n: number) => pageWith(all, r => r === n);
  expect([at(0), at(rowsOfPage - 1), at(rowsOfPage), at(-1)]).toEqual([1, 1, 2, 0]);
});
