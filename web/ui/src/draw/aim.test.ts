import { expect, test } from 'vitest';
import type { GraphUnit } from '../api/types.ts';
import type { Line, Network } from '../state/network.ts';
import { aimedAt, drawn, runOf } from './aim.ts';
import { asides } from './fan.ts';
import { networkFile } from './network-file.ts';
import { fieldOf, type Spot } from './spot.ts';

const spot = (id: string, x: number, y: number): Spot => ({
  id,
  x,
  y,
  size: 3,
  lines: [id],
  wide: 10,
  row: 14,
  anchor: 'start',
});
const line = (from: string, type: Line['type'], to: string): Line => ({
  from,
  to,
  type,
  key: `${from} ${type} ${to}`,
  parts: [from, type, to],
});
const unit = (id: string, kind: GraphUnit['kind'] = 'office'): GraphUnit => ({
  id,
  name: `Ufficio <${id}>`,
  kind,
  degree: 1,
  functions: 0,
  line: 1,
  source: 's',
});

const lines = [
  line('a', 'reports_to', 'b'),
  line('b', 'collaborates_with', 'a'),
  line('a', 'belongs_to', 'c'),
];
const units = [unit('a'), unit('b'), unit('c', 'class')];
const net: Network = { graph: {} as Network['graph'], units, lines, rounds: [], rest: new Map() };
const field = fieldOf(
  new Map([spot('a', 0, 0), spot('b', 100, 0), spot('c', 0, 100)].map(s => [s.id, s] as const)),
);
const camera = { x: 0, y: 0, k: 2 };
const runs = (from = camera) => {
  const by = asides(lines);
  return lines.flatMap(l => runOf(l, field, from, by.get(l.key) ?? 0) ?? []);
};
const at = (x: number, y: number) => aimedAt({ x, y }, net, field, camera, runs());

test('lines between the same two units stand side by side, whichever way they run', () => {
  const [there, back] = runs();
  expect(there?.a.y).toBe(there?.b.y);
  expect(back?.a.y).toBe(back?.b.y);
  expect(Math.abs((there?.a.y ?? 0) - (back?.a.y ?? 0))).toBeGreaterThan(3);
});

test('a line alone runs from rim to rim', () => {
  expect(runs()[2]).toMatchObject({ a: { x: 0, y: 3 }, b: { x: 0, y: 197 } });
});

test('each of two lines side by side is pointed at where it runs', () => {
  const [there, back] = runs();
  expect(at(100, there?.a.y ?? 0).line?.key).toBe(lines[0]?.key);
  expect(at(100, back?.a.y ?? 0).line?.key).toBe(lines[1]?.key);
});

test('a disc goes before the lines that end there, and room around it where there is no line', () => {
  expect(at(1, 2)).toEqual({ unit: 'a' });
  expect(at(-9, 0)).toEqual({ unit: 'a' });
  expect(at(0, 50)).toMatchObject({ line: { key: lines[2]?.key } });
  expect(at(60, 60)).toEqual({ unit: undefined });
});

test('where units crowd, only collaborations of what is marked are drawn', () => {
  const [up, beside] = [lines[0] as Line, lines[1] as Line];
  expect([drawn(up, true, '', ''), drawn(beside, true, '', ''), drawn(beside, false, '', '')]).toEqual([
    true,
    false,
    true,
  ]);
  expect([
    drawn(beside, true, 'a', ''),
    drawn(beside, true, 'c', ''),
    drawn(beside, true, '', beside.key),
  ]).toEqual([true, false, true]);
});

test('the file of a large network holds what is on the screen, and is XML', () => {
  const colours = {
    text: '#111',
    ground: '#fff',
    rule: '',
    muted: '',
    accent: '',
    kind: () => '#222',
    line: () => '#333',
    faint: () => '#444',
  };
  const moved = { ...camera, x: 20, y: 20 };
  const scene = { net, field, runs: runs(moved), camera: moved, unit: 'b', line: '', colours, name: 'A & B' };
  const svg = networkFile({ ...scene, size: { width: 250, height: 150 } });
  const dom = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(dom.querySelector('title')?.textContent).toBe('A & B');
  expect(dom.querySelectorAll('circle')).toHaveLength(2); // c is below the screen
  expect(dom.querySelectorAll('g[fill=none] > path')).toHaveLength(4); // three lines and one tip
  expect([...dom.querySelectorAll('text')].map(t => t.textContent)).toEqual(['a', 'b']);
  expect(svg).toContain('<title>Ufficio &lt;a></title>');
  expect(svg).toContain('stroke="#333"'); // of the unit that is marked
});
