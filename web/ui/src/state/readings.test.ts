import { describe, expect, test } from 'vitest';
import type { Citation, Graph } from '../api/types.ts';
import { byLine, countKinds, lineFor, type Reading, readings, stretches } from './readings.ts';

const cite = (line: number, quote = '', last = line, source = 'atto'): Citation => ({
  source,
  line_start: line,
  line_end: last,
  section: '',
  quote,
});
const graph: Graph = {
  edition: { id: 'e', title: '', date: '', sources: [] },
  units: [
    { id: 'uff', name: 'Ufficio', kind: 'office', citations: [cite(1), cite(9, '', 9, 'allegato')] },
    { id: 'dir', name: 'Direzione', kind: 'directorate', citations: [cite(3)] },
  ],
  functions: [{ id: 'f', unit: 'uff', text: 'cura i registri', citations: [cite(1, 'cura i registri', 2)] }],
  competences: [],
  edges: [{ from: 'uff', to: 'dir', type: 'REPORTS_TO', basis: 'stated', citations: [cite(1)] }],
};

describe('readings of a source', () => {
  const all = readings(graph, 'atto');
  test('come by line, units before functions before relations', () =>
    expect(all.map(r => [r.citation.line_start, r.kind, r.unit])).toEqual([
      [1, 'unit', 'uff'],
      [1, 'function', 'uff'],
      [1, 'reports_to', 'uff'],
      [3, 'unit', 'dir'],
    ]));
  test('leave the other sources out', () =>
    expect(readings(graph, 'allegato').map(r => r.unit)).toEqual(['uff']));
  test('stand at each of their lines', () => {
    const by = byLine(all);
    expect([...by.keys()].sort()).toEqual([1, 2, 3]);
    expect(by.get(2)?.map(r => r.kind)).toEqual(['function']);
  });
  test('are counted by kind', () =>
    expect(countKinds(all)).toEqual([
      { id: 'unit', count: 2 },
      { id: 'function', count: 1 },
      { id: 'reports_to', count: 1 },
    ]));
});

describe('the marks of a line', () => {
  const reading = (kind: Reading['kind'], quote: string): Reading => ({
    key: kind,
    kind,
    unit: 'u',
    citation: cite(1, quote),
  });
  test.each<[string, Reading[], unknown]>([
    ['a line that was not read is one plain stretch', [], [{ text: 'l’Ufficio cura i registri', kinds: [] }]],
    [
      'the words of a quote are marked',
      [reading('function', 'cura i registri')],
      [
        { text: 'l’Ufficio ', kinds: [] },
        { text: 'cura i registri', kinds: ['function'] },
      ],
    ],
    [
      'a function is marked whole, also where its quote is cut short',
      [{ ...reading('function', 'cura'), text: 'cura i registri' }],
      [
        { text: 'l’Ufficio ', kinds: [] },
        { text: 'cura i registri', kinds: ['function'] },
      ],
    ],
    [
      'a quote that is not there marks the line',
      [reading('function', 'altre parole')],
      [{ text: 'l’Ufficio cura i registri', kinds: ['function'] }],
    ],
    [
      'marks may lie over each other',
      [reading('collaborates_with', ''), reading('unit', 'Ufficio')],
      [
        { text: 'l’', kinds: ['collaborates_with'] },
        { text: 'Ufficio', kinds: ['unit', 'collaborates_with'] },
        { text: ' cura i registri', kinds: ['collaborates_with'] },
      ],
    ],
  ])('%s', (_, given, want) => expect(stretches('l’Ufficio cura i registri', given)).toEqual(want));
});

test.each<[string, number, number | undefined]>([
  ['ArrowDown', 2, 5],
  ['ArrowDown', 5, 5],
  ['ArrowUp', 5, 2],
  ['ArrowUp', 2, 2],
  ['Home', 5, 2],
  ['End', 2, 5],
  ['x', 2, undefined],
])('%s leads from line %d to %d', (key, from, want) => expect(lineFor(key, [2, 5], from)).toBe(want));
