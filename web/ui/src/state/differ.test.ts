import { describe, expect, test } from 'vitest';
import { differ, type Run } from './differ.ts';

const shown = (runs: Run[]) => runs.map(r => (r.own ? `[${r.text}]` : r.text)).join('');
const cases: [string, string, string, string, string][] = [
  [
    'the same words have no own run',
    'Cura la formazione.',
    'cura la formazione',
    'Cura la formazione.',
    'cura la formazione',
  ],
  [
    'one other word is marked in both',
    'cura la formazione',
    'cura la selezione',
    'cura la [formazione]',
    'cura la [selezione]',
  ],
  [
    'an added word is marked in one',
    'cura la formazione interna',
    'cura la formazione',
    'cura la formazione [interna]',
    'cura la formazione',
  ],
  ['own words in a row are one run', 'cura le spese, i beni', 'cura', 'cura [le spese, i beni]', 'cura'],
  [
    'an elided article is one word',
    'l’attività di controllo',
    "l'attività di studio",
    'l’attività di [controllo]',
    "l'attività di [studio]",
  ],
  ['nothing in common', 'alfa', 'beta', '[alfa]', '[beta]'],
  ['an empty text', '', 'beta', '', '[beta]'],
];

describe('differing words', () => {
  test.each(cases)('%s', (_, a, b, left, right) => {
    expect(differ(a, b).map(shown)).toEqual([left, right]);
  });
  test('the runs of a text are the text', () => {
    for (const [, a, b] of cases)
      expect(differ(a, b).map(rs => rs.map(r => r.text).join(''))).toEqual([a, b]);
  });
});
