import { expect, test } from 'vitest';
import { besides, type Ends, lanesOf, portsOf, type Span } from './chain-lanes.ts';

const span = (...ends: Ends) => ({ key: ends.join('-'), type: 'reports_to', ends });
const places = (all: Span[], room = 300) => {
  const { lanes, side } = lanesOf(all, room);
  return { side, at: (key: string) => lanes.get(key)?.x };
};

test('neighbours have no lane, lines that overlap have lanes of their own, short ones nearest to the boxes', () => {
  const { at, side } = places([span(0, 1), span(0, 2), span(2, 4), span(3, 1)]);
  expect(at('0-1')).toBeUndefined();
  expect(at('0-2')).toBe(at('2-4'));
  expect(at('3-1')).toBeLessThan(at('0-2') ?? 0);
  expect(at('0-2')).toBeLessThan(side);
  expect(places([span(0, 1)]).side).toBe(0);
});

test('lines of one kind from or to one box share a lane, whichever end has more of them', () => {
  const ways = [2, 3, 4].flatMap(i => [span(0, i), span(i, 6)]);
  const { at } = places(ways);
  expect(new Set(['0-2', '0-3', '0-4'].map(at)).size).toBe(1);
  expect(new Set(['2-6', '3-6', '4-6'].map(at)).size).toBe(1);
  expect(at('0-2')).not.toBe(at('2-6'));
  const other = { ...span(0, 5), type: 'belongs_to' };
  expect(places([span(0, 3), other]).at('0-5')).not.toBe(places([span(0, 3), other]).at('0-3'));
});

test('lanes never take more than their part of the room', () => {
  const all = Array.from({ length: 40 }, (_, i) => span(i, 90 - i));
  const { lanes, side } = lanesOf(all, 250);
  expect(side).toBeLessThanOrEqual(100);
  expect(new Set([...lanes.values()].map(l => l.x)).size).toBe(40);
});

test('at a box, lines from above stand above those to below, and those of one trunk leave together', () => {
  const boxes = [0, 100, 200, 300, 400].map(y => ({ y, height: 30 }));
  const all = [span(2, 4), span(0, 2), span(0, 3)];
  const ports = portsOf(all, lanesOf(all, 300), boxes);
  expect(ports.get('0-2')).toEqual([15, 210]);
  expect(ports.get('2-4')).toEqual([220, 415]);
  expect(ports.get('0-3')?.[0]).toBe(15);
});

test('a line leads out of the side of a box and into that of the other', () => {
  const { there, back } = besides(10, 40, [20, 120]);
  expect(there).toMatch(/^M40 20H.*V114.*H40$/);
  expect(back).toMatch(/^M40 120H.*V26.*H40$/);
});
