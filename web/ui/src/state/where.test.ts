import { expect, test } from 'vitest';
import { placeIn } from './where.ts';

test.each([
  ['riordino.yaml:3:12', 'riordino.yaml', ':3:12'],
  ['atto.md:120', 'atto.md', ':120'],
  ['atto.md', 'atto.md', ''],
  ['atto: due.md:4', 'atto: due.md', ':4'],
  ['', '', ''],
])('%s', (where, file, place) => expect(placeIn(where)).toEqual([file, place]));
