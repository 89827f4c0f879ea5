import { describe, expect, test } from 'vitest';
import type { GraphAnswer, GraphStep, Kind } from '../api/types.ts';
import { type Box, organigram, rootID } from './organigram.ts';

const edition = { id: 'e', title: 'E', date: '', revision: '', sources: [] };
function graph(
  units: [string, Kind][],
  steps: [string, GraphStep['type'], string, GraphStep['basis']?][],
): GraphAnswer {
  return {
    edition,
    units: units.map(([id, kind], i) => ({
      id,
      name: id,
      kind,
      line: i + 1,
      source: 's',
      functions: 0,
      degree: 0,
    })),
    steps: steps.map(([from, type, to, basis]) => ({ from, to, type, basis })),
    truncated: false,
  };
}
const outline = (b: Box): unknown => (b.children.length ? { [b.id]: b.children.map(outline) } : b.id);

describe('the chart', () => {
  test('puts a unit under its superior and the rest at the top', () => {
    const g = graph(
      [
        ['dg', 'organ'],
        ['a', 'directorate'],
        ['b', 'office'],
      ],
      [['a', 'reports_to', 'dg']],
    );
    expect(outline(organigram(g, 'E'))).toEqual({ [rootID]: [{ dg: ['a'] }, 'b'] });
  });
  test('puts members in their class when the class stands under the same superior', () => {
    const g = graph(
      [
        ['dg', 'organ'],
        ['cl', 'class'],
        ['a', 'directorate'],
        ['b', 'directorate'],
      ],
      [
        ['a', 'reports_to', 'dg'],
        ['b', 'reports_to', 'dg'],
        ['a', 'belongs_to', 'cl'],
        ['b', 'belongs_to', 'cl'],
      ],
    );
    expect(outline(organigram(g, 'E'))).toEqual({ [rootID]: [{ dg: [{ cl: ['a', 'b'] }] }] });
  });
  test('leaves a member with another superior under that superior', () => {
    const g = graph(
      [
        ['r1', 'directorate'],
        ['r2', 'directorate'],
        ['cl', 'class'],
        ['p1', 'office'],
        ['p2', 'office'],
      ],
      [
        ['p1', 'reports_to', 'r1'],
        ['p2', 'reports_to', 'r2'],
        ['p1', 'belongs_to', 'cl'],
        ['p2', 'belongs_to', 'cl'],
      ],
    );
    expect(outline(organigram(g, 'E'))).toEqual({ [rootID]: [{ r1: ['p1'] }, { r2: ['p2'] }, 'cl'] });
  });
  test('takes a stated line before a structural one', () => {
    const g = graph(
      [
        ['x', 'organ'],
        ['y', 'organ'],
        ['a', 'office'],
      ],
      [
        ['a', 'reports_to', 'x', 'structural'],
        ['a', 'reports_to', 'y', 'stated'],
      ],
    );
    expect(outline(organigram(g, 'E'))).toEqual({ [rootID]: [{ y: ['a'] }, 'x'] });
  });
  test('leaves external bodies out and cuts loops', () => {
    const g = graph(
      [
        ['a', 'office'],
        ['b', 'office'],
        ['m', 'external'],
      ],
      [
        ['a', 'reports_to', 'b'],
        ['b', 'reports_to', 'a'],
        ['a', 'reports_to', 'm'],
      ],
    );
    expect(outline(organigram(g, 'E'))).toEqual({ [rootID]: [{ b: ['a'] }] });
  });
  test('begins with the institution where the edition has it', () => {
    const g = graph(
      [
        ['i', 'institution'],
        ['a', 'office'],
      ],
      [],
    );
    expect(outline(organigram(g, 'E'))).toEqual({ i: ['a'] });
  });
});
