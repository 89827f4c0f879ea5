import { expect, test } from 'vitest';
import { isHeading, readable } from './act-text.ts';

test.each<[string, string]>([
  ['### **3. DIREZIONE CENTRALE**', '3. DIREZIONE CENTRALE'],
  ['**Visto** il decreto n. 5;', 'Visto il decreto n. 5;'],
  ['i servizi *on line* e altro', 'i servizi on line e altro'],
  ['5 * 3 e 4 * 2', '5 * 3 e 4 * 2'],
  ['| 1. | Ufficio |', '| 1. | Ufficio |'],
  ['n. #5', 'n. #5'],
])('%s is read without the signs of its setting', (line, want) => expect(readable(line)).toBe(want));

test('a line that begins with number signs is a heading', () =>
  expect(['## A', '#A', 'A # b'].map(isHeading)).toEqual([true, false, false]));
