import { expect, test } from 'vitest';
import type { Kind, SharedCompetence } from '../api/types.ts';
import { companyOf } from './company.ts';

const kinds: Record<string, Kind> = { g: 'class' };
const name = (id: string) => ({ id, name: id.toUpperCase(), kind: kinds[id] ?? ('office' as const) });
const held = (id: string, ...units: string[]): SharedCompetence => ({
  id,
  name: id,
  match: 'same_words',
  strength: 1,
  units,
  functions: [],
  sentence: { it: '', en: '' },
});

test('who shares most comes first, classes last, and the unit itself is no company', () => {
  const all = [
    held('k1', 'a', 'b', 'g'),
    held('k2', 'a', 'c', 'g'),
    held('k3', 'a', 'c', 'g'),
    held('k4', 'a', 'd'),
  ];
  const company = companyOf(all, 'a', name, (x, y) => (x < y ? -1 : 1));
  expect(company.map(c => [c.unit, c.competences.map(k => k.id)])).toEqual([
    ['c', ['k2', 'k3']],
    ['b', ['k1']],
    ['d', ['k4']],
    ['g', ['k1', 'k2', 'k3']],
  ]);
});
