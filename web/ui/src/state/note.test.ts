import { expect, test } from 'vitest';
import { passageOf } from './note.ts';

const files = [
  { name: 'atto.md', bytes: 1 },
  { name: 'allegato: parte.md', bytes: 1 },
];
const read = { files, edition: { sources: [{ id: 'atto' }, { id: 'allegato-parte' }] } };

test.each([
  ['atto.md:19', 'atto', 19],
  ['allegato: parte.md:3', 'allegato-parte', 3],
])('a note at %s opens that line of its source', (where, source, line) => {
  expect(passageOf(where, read)).toMatchObject({ source, line_start: line, line_end: line });
});

test.each([undefined, 'atto.md', 'decision abc', 'altro.md:4'])('a note at %s has no line to open', where => {
  expect(passageOf(where, read)).toBeUndefined();
});

test('files that are one source between them open nothing', () => {
  expect(passageOf('atto.md:19', { files, edition: { sources: [{ id: 'atto' }] } })).toBeUndefined();
});
