import { expect, test } from 'vitest';
import { blank } from './scenario.ts';
import { fileName, scenarioJson, scenarioYaml } from './scenario-file.ts';

const file = {
  name: 'Riordino: "prova"',
  author: '',
  note: 'prima riga\nseconda # riga',
  edition: 'e-1',
  revision: '',
  drafts: [
    { ...blank('merge', ['a', 'b']), name: 'A & B' },
    {
      ...blank('split', ['a']),
      parts: [
        { name: 'Uno', into: '', functions: ['f:1'], units: [] },
        { name: 'Due', into: '', functions: [], units: ['u'] },
      ],
    },
  ],
};

test('a scenario file holds no empty field', () => {
  expect(JSON.parse(scenarioJson(file))).toEqual({
    name: 'Riordino: "prova"',
    note: 'prima riga\nseconda # riga',
    edition: 'e-1',
    changes: [
      { type: 'merge', units: ['a', 'b'], name: 'A & B' },
      {
        type: 'split',
        units: ['a'],
        parts: [
          { name: 'Uno', functions: ['f:1'] },
          { name: 'Due', units: ['u'] },
        ],
      },
    ],
  });
});

test('the same as YAML, every text between quotes', () => {
  expect(scenarioYaml(file)).toBe(`name: "Riordino: \\"prova\\""
note: "prima riga\\nseconda # riga"
edition: "e-1"
changes:
  - type: "merge"
    units:
      - "a"
      - "b"
    name: "A & B"
  - type: "split"
    units:
      - "a"
    parts:
      - name: "Uno"
        functions:
          - "f:1"
      - name: "Due"
        units:
          - "u"
`);
});

test.each([
  ['Riordino: A/B', 'Riordino A B.yaml'],
  ['', 'scenario.yaml'],
  ['  ?  ', 'scenario.yaml'],
])('the file of %j is named %s', (name, want) => expect(fileName(name, 'yaml')).toBe(want));
