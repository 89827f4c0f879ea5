import { describe, expect, test } from 'vitest';
import { arranged, type Column, nextSort } from './table.ts';

type Row = { name: string; n: number };
const rows: Row[] = [
  { name: 'Ufficio Órdini', n: 10 },
  { name: 'Direzione Bandi', n: 9 },
  { name: 'Ufficio Bandi', n: 9 },
];
const columns: Column<Row>[] = [
  { id: 'name', title: 'Nome', value: r => r.name },
  { id: 'n', title: 'N', value: r => r.n },
];
const { compare } = new Intl.Collator('it-IT');
const names = (q: string, sort: string) => arranged(rows, columns, q, sort, compare).map(r => r.name);

describe('a table', () => {
  test.each([
    ['is in the order of the answer', '', '', ['Ufficio Órdini', 'Direzione Bandi', 'Ufficio Bandi']],
    ['sorts names as the language does', '', 'name', ['Direzione Bandi', 'Ufficio Bandi', 'Ufficio Órdini']],
    ['sorts numbers by size', '', 'n', ['Direzione Bandi', 'Ufficio Bandi', 'Ufficio Órdini']],
    [
      'keeps ties in their order, downwards too',
      '',
      '-n',
      ['Ufficio Órdini', 'Direzione Bandi', 'Ufficio Bandi'],
    ],
    ['keeps rows with every word', 'bandi UFF', '', ['Ufficio Bandi']],
    [
      'takes no notice of a column it has not',
      '',
      'x',
      ['Ufficio Órdini', 'Direzione Bandi', 'Ufficio Bandi'],
    ],
  ])('%s', (_, q, sort, want) => expect(names(q, sort)).toEqual(want));
  test('a head goes up, down, off', () => {
    expect([nextSort('', 'n'), nextSort('n', 'n'), nextSort('-n', 'n'), nextSort('n', 'name')]).toEqual([
      'n',
      '-n',
      '',
      'name',
    ]);
  });
});
