import { expect, test } from 'vitest';
import { folded, isOpen } from './folds.ts';

test.each([true, false])('what is open at first (%s) is as it was once it is turned twice', atFirst => {
  const once = folded(['x'], 'a', atFirst, !atFirst);
  expect(isOpen(once, 'a', atFirst)).toBe(!atFirst);
  expect(folded(once, 'a', atFirst, atFirst)).toEqual(['x']);
});
test('what one opened stays open where all of its kind is', () =>
  expect(isOpen(folded([], 'a', false, true), 'a', true)).toBe(true));
