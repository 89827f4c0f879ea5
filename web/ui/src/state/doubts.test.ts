import { describe, expect, test } from 'vitest';
import type { Doubt } from '../api/types.ts';
import { doubtAt, doubtFor } from './doubts.ts';

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
