import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test.each([
  ['plain', 'Ufficio', 'Ufficio'],
  ['a comma is quoted', 'a, b', '"a, b"'],
  ['a quote is doubled', 'detto "X"', '"detto ""X"""'],
  ['a line break is quoted', 'a\nb', '"a\nb"'],
  ['what looks like a formula is made plain', '=1+1', "'=1+1"],
])('%s', (_, given, want) => expect(csv(['x'], [[given]])).toBe(`\ufeffx\r\n${want}\r\n`));
test('numbers stay numbers', () => expect(csv(['x', 'y'], [[-3, 4.5]])).toBe('\ufeffx,y\r\n-3,4.5\r\n'));
