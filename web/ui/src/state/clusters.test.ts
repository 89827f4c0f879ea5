import { expect, test } from 'vitest';
import type { SharedCompetence } from '../api/types.ts';
import { clusters, sameStart } from './clusters.ts';

const held = (id: string, ...units: string[]) => ({ id, name: id, units }) as unknown as SharedCompetence;

test('competences stand with those that the same units hold, the fullest group first', () => {
  const all = [held('x', 'b', 'a'), held('y', 'a', 'b', 'c'), held('z', 'a', 'b'), held('w', 'c', 'd')];
  expect(clusters(all).map(c => [c.units.join(), ...c.competences.map(x => x.id)])).toEqual([
    ['a,b', 'x', 'z'],
    ['a,b,c', 'y'],
    ['c,d', 'w'],
  ]);
});

test('what a name has in common with the one before is counted in whole words', () => {
  expect(sameStart('cura la gestione dei beni', 'cura la gestione degli uffici')).toBe(
    'cura la gestione '.length,
  );
  expect(sameStart('cura la posta', 'cura la gestione')).toBe(0);
  expect(sameStart('uno due tre quattro', 'uno due tre quattro')).toBe('uno due tre '.length);
});
