import { expect, test } from 'vitest';
import { allOpen, excerpt } from './excerpt.ts';
import type { Box } from './organigram.ts';

const box = (id: string, ...children: Box[]): Box => ({
  id,
  name: id,
  kind: 'office',
  experimental: false,
  line: 0,
  members: false,
  children,
});
const root = box('top', box('a', box('a1', box('a11')), box('a2')), box('b', box('b1')), box('c'));
const outline = (b: Box): unknown => (b.children.length ? { [b.id]: b.children.map(outline) } : b.id);

test('an excerpt leads from the top to the boxes and shows what is under them', () =>
  expect(outline(excerpt(root, new Set(['a'])))).toEqual({ top: [{ a: ['a1', 'a2'] }] }));
test('several boxes share their way', () =>
  expect(outline(excerpt(root, new Set(['a2', 'c'])))).toEqual({ top: [{ a: ['a2'] }, 'c'] }));
test('of boxes that are not there only the top is left', () =>
  expect(outline(excerpt(root, new Set(['x'])))).toBe('top'));
test('all open holds every box', () =>
  expect(allOpen(excerpt(root, new Set(['b'])))).toEqual(new Set(['top', 'b', 'b1'])));
