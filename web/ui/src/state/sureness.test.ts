import { expect, test } from 'vitest';
import type { Citation } from '../api/types.ts';
import { sureness } from './sureness.ts';

const read = (...all: (Citation['confidence'] | undefined)[]) =>
  sureness({
    citations: all.map(confidence => ({ source: 's', line_start: 1, line_end: 1, confidence })),
  });

test('one sure passage makes a relation certain', () => expect(read('doubtful', undefined)).toBe(''));
test('without one, the surest counts', () => expect(read('doubtful', 'likely')).toBe('likely'));
test('all in doubt is in doubt', () => expect(read('doubtful')).toBe('doubtful'));
