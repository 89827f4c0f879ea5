import { expect, test } from 'vitest';
import { isHeading, readable, said } from './act-text.ts';

test.each<[string, string]>([
  ['### **3. DIREZIONE CENTRALE**', '3. DIREZIONE CENTRALE'],
  ['**Visto** il decreto n. 5;', 'Visto il decreto n. 5;'],
  ['i servizi *on line* e altro', 'i servizi on line e altro'],
  ['5 * 3 e 4 * 2', '5 * 3 e 4 * 2'],
  ['| 1. | Ufficio |', '| 1. | Ufficio |'],
  ['n. #5', 'n. #5'],
  ['## **8. DIREZIONE CENTRALE\\***', '8. DIREZIONE CENTRALE*'],
  ['\\* In prova', '* In prova'],
])('%s is read without the signs of its setting', (line, want) => expect(readable(line)).toBe(want));

test('a line that begins with number signs is a heading', () =>
  expect(['## A', '#A', 'A # b'].map(isHeading)).toEqual([true, false, false]));

test.each<[string, string]>([
  ['| 1. | Ufficio legale | |', '1. · Ufficio legale'],
  ['- cura gli atti;', 'cura gli atti;'],
  ['## **2. UFFICIO**', '2. UFFICIO'],
])('%s is said without the signs of lists and tables', (line, want) => expect(said(line)).toBe(want));
