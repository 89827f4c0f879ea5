import { describe, expect, test } from 'vitest';
import type { Doubt } from '../api/types.ts';
import { countDoubts, doubtAt, doubtFor, siftDoubts } from './doubts.ts';

const doubt = (key: string, decided = false): Doubt => ({
  key,
  kind: 'mention',
  citation: { source: 's', line_start: 1, line_end: 1 },
  read: { it: '', en: '' },
  why: { it: '', en: '' },
  verdicts: ['accept', 'reject'],
  decision: decided ? { decision: 'accept' } : undefined,
});
const all = [doubt('a', true), doubt('b'), doubt('c', true), doubt('d')];

describe('the queue', () => {
  test.each([
    ['opens on what the link names', 'c', 'c'],
    ['opens on the first that waits', '', 'b'],
    ['takes no notice of a key that is gone', 'x', 'b'],
  ])('%s', (_, key, want) => expect(doubtAt(all, key)?.key).toBe(want));
  test.each<['ArrowDown' | 'ArrowUp' | 'decided', string, string]>([
    ['ArrowDown', 'b', 'c'],
    ['ArrowDown', 'd', 'd'],
    ['ArrowUp', 'a', 'a'],
    ['decided', 'b', 'd'],
    ['decided', 'd', 'b'],
  ])('%s from %s leads to %s', (press, from, want) => expect(doubtFor(all, from, press)?.key).toBe(want));
});

test('kinds are counted, and what is decided', () => {
  expect(countDoubts(all)).toEqual([
    { id: 'mention', count: 4 },
    { id: 'decided', count: 2 },
  ]);
});

test('what is hidden leaves the queue, the reading that is open stays', () => {
  expect(siftDoubts(all, ['decided'], 'c').map(d => d.key)).toEqual(['b', 'c', 'd']);
  expect(siftDoubts(all, ['mention'], 'b').map(d => d.key)).toEqual(['b']);
});
