import { describe, expect, test } from 'vitest';
import type { GraphAnswer, GraphUnit } from '../api/types.ts';
import type { Pin } from '../state/scene.ts';
import { meet } from './boxes.ts';
import { onDrawing, onScreen, seenWhole, zoom } from './camera.ts';
import { bends } from './fan.ts';
import { labelled } from './labels.ts';
import { command, nearest } from './network-keys.ts';
import { layoutRounds, type Shape, wideShape } from './network-layout.ts';
import { discRect, type Field, labelRect, reachOf, spotRect, writing, written } from './spot.ts';
import { layoutWhole } from './whole-layout.ts';

const measure = (t: string) => t.length * 7;
const unit = (id: string, i = 0): GraphUnit => ({
  id,
  name: `Direzione centrale numero ${id}${' e altre strutture'.repeat(i % 3)}`,
  kind: 'office',
  line: 1,
  source: 's',
  functions: 0,
  degree: i % 30,
});
const ids = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
const known = (id: string) => unit(id, Number(id.replace(/\D/g, '')) || 0);
const overlaps = (f: Field) => {
  const all = [...f.spots.values()];
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap(b => (meet(spotRect(a), spotRect(b)) ? [`${a.id} ${b.id}`] : [])),
  );
};
const lay = (rounds: [string, string[]][], pins: Pin[] = [], shape: Shape = wideShape) =>
  layoutRounds(
    rounds.map(([centre, near]) => ({ centre, near })),
    known,
    pins,
    shape,
    measure,
  );

describe('units placed round by round', () => {
  const first: [string, string[]] = ['c', ids('a', 26)];
  test.each([3, 12, 26, 33])('a ring of %d covers nothing', n =>
    expect(overlaps(lay([['c', ids('a', n)]]))).toEqual([]),
  );
  const phone: Shape = { around: 'bow', width: 362 };
  test.each([1, 2, 7, 20, 33])('a bow of %d covers nothing', n =>
    expect(overlaps(lay([['c', ids('a', n)]], [], phone))).toEqual([]),
  );
  test.each([1, 5, 12, 20, 30])(
    'on a phone all %d neighbours are seen at once and every name is written',
    n => {
      const short = (id: string) => ({ ...known(id), name: `Direzione centrale di nome ${id}` });
      const f = layoutRounds([{ centre: 'c', near: ids('a', n) }], short, [], phone, measure);
      const room = { width: 390, height: 560 };
      const camera = seenWhole([...f.spots.values()].map(reachOf), room, writing);
      const seen = [...written(f, writing(camera.k)).spots.values()].map(spot => ({
        spot,
        ...onScreen(camera, spot),
        weight: 1,
      }));
      expect(labelled(seen, new Set()).size).toBe(n + 1);
      for (const { spot, x, y } of seen) {
        const r = labelRect(spot, x, y);
        expect([r.left >= 0, r.right <= room.width, r.top >= 0, r.bottom <= room.height]).not.toContain(
          false,
        );
      }
    },
  );
  test('expanding many units covers nothing', () => {
    const rounds: [string, string[]][] = [first];
    for (const i of [2, 14, 5, 20, 9]) rounds.push([`a${i}`, ids(`b${i}x`, 12)]);
    rounds.push(['b5x3', ids('d', 12)]);
    expect(overlaps(lay(rounds))).toEqual([]);
  });
  test.each([1, 0.9, 0.8])('seen %d times as large every label is still written', k => {
    const f = written(lay([first, ['a14', ids('b', 12)]]), writing(k));
    const seen = [...f.spots.values()].map(spot => ({ spot, x: spot.x * k, y: spot.y * k, weight: 1 }));
    expect(labelled(seen, new Set()).size).toBe(f.spots.size);
    const discs = seen.map(({ spot, x, y }) => discRect(spot, x, y));
    expect(discs.filter((d, i) => discs.some((e, j) => i < j && meet(d, e)))).toEqual([]);
  });
  test('expanding moves nothing that stands', () => {
    const before = lay([first]);
    const after = lay([first, ['a3', ids('b', 12)]]);
    for (const [id, s] of before.spots) expect(after.spots.get(id)).toEqual(s);
  });
  test('new units stand on the outer side of the one expanded', () => {
    const f = lay([first, ['a3', ids('b', 5)]]);
    const parent = f.spots.get('a3');
    for (const id of ids('b', 5)) expect(f.spots.get(id)?.x).toBeGreaterThan(parent?.x ?? 0);
  });
  test('a pinned unit stands where it was put and the others where they were', () => {
    const f = lay([first], [{ id: 'a4', x: -500, y: 400, after: 1 }]);
    expect(f.spots.get('a4')).toMatchObject({ x: -500, y: 400 });
    expect(f.spots.get('a5')).toEqual(lay([first]).spots.get('a5'));
  });
  test('a unit that nothing drawn is next to stands aside', () =>
    expect(overlaps(lay([first, ['z', ids('b', 5)]]))).toEqual([]));
});

describe('a whole edition', () => {
  const n = 160;
  const units = ids('u', n).map((id, i) => unit(id, i));
  const graph: GraphAnswer = {
    edition: { id: 'e', title: '', date: '', revision: '', sources: [] },
    units,
    steps: units.slice(1).flatMap((u, k) => [
      { from: u.id, to: `u${Math.floor(k / 5)}`, type: 'reports_to' as const },
      { from: u.id, to: `u${(k * 7) % n}`, type: 'collaborates_with' as const },
    ]),
    truncated: false,
  };
  const field = layoutWhole(graph, [], measure, 1.75);
  const upright = layoutWhole(graph, [], measure, 0.7);
  test('covers nothing, also upright', () => expect([field, upright].map(overlaps)).toEqual([[], []]));
  test('is placed alike each time', () => expect(layoutWhole(graph, [], measure, 1.75)).toEqual(field));
  test('is as much wider than high as is asked for', () => {
    const ratios = [field, upright].map(({ box: b }) => (b.right - b.left) / (b.bottom - b.top));
    expect(ratios[0]).toBeGreaterThan(1.2);
    expect(ratios[1]).toBeLessThan(1);
  });
  test('seen from afar writes the labels that fit, the weightier first, none over another', () => {
    const k = 0.4;
    const seen = units.map(u => {
      const spot = field.spots.get(u.id);
      if (!spot) throw new Error(u.id);
      return { spot, x: spot.x * k, y: spot.y * k, weight: u.degree };
    });
    const written = labelled(seen, new Set(['u0']));
    expect(written.has('u0')).toBe(true);
    expect(written.size).toBeLessThan(n);
    const boxes = seen.filter(s => written.has(s.spot.id)).map(s => labelRect(s.spot, s.x, s.y));
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => meet(a, b)))).toEqual([]);
  });
});

describe('the camera', () => {
  const reach = { left: -10, right: 100, top: -10, bottom: 10 };
  test('shows all, labels included, that do not grow with the drawing', () => {
    const all = [
      { x: -1000, y: 0, reach },
      { x: 1000, y: 300, reach },
    ];
    const c = seenWhole(all, { width: 800, height: 600 });
    for (const p of all) {
      const s = onScreen(c, p);
      expect(s.x + reach.left).toBeGreaterThanOrEqual(0);
      expect(s.x + reach.right).toBeLessThanOrEqual(800);
    }
  });
  test('makes nothing larger than it is', () =>
    expect(seenWhole([{ x: 0, y: 0, reach }], { width: 800, height: 600 }).k).toBe(1));
  test('zooms around a point that stays', () => {
    const c = zoom({ x: 10, y: 20, k: 1 }, 2, 300, 200);
    const p = onDrawing({ x: 10, y: 20, k: 1 }, { x: 300, y: 200 });
    expect(onScreen(c, p)).toEqual({ x: 300, y: 200 });
  });
});

test('lines between the same two units are fanned, whichever way they go', () => {
  const line = (from: string, to: string, type: 'reports_to' | 'collaborates_with') => ({
    from,
    to,
    type,
    key: `${from} ${type} ${to}`,
    parts: [],
  });
  const bend = bends([
    line('a', 'b', 'reports_to'),
    line('b', 'a', 'collaborates_with'),
    line('a', 'c', 'reports_to'),
  ]);
  expect(bend.get('a reports_to c')).toBe(0);
  expect(bend.get('a reports_to b')).toBe(bend.get('b collaborates_with a'));
  expect(bend.get('a reports_to b')).not.toBe(0);
});

describe('the keys of the network', () => {
  const points = [
    { id: 'c', x: 0, y: 0 },
    { id: 'right', x: 100, y: 30 },
    { id: 'far', x: 90, y: 200 },
    { id: 'up', x: 10, y: -80 },
  ];
  test.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'far'],
    ['ArrowLeft', undefined],
  ])('%s goes to %s', (key, want) => expect(nearest(points, points[0], key)).toBe(want));
  test('an arrow with nothing marked marks something', () =>
    expect(nearest(points, undefined, 'ArrowUp')).toBeDefined());
  const press = (key: string, more = {}) =>
    command({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
  test.each([
    ['e', {}, { do: 'expand' }],
    ['H', {}, { do: 'hide' }],
    ['z', { ctrlKey: true }, { do: 'undo' }],
    ['Z', { ctrlKey: true, shiftKey: true }, { do: 'redo' }],
    ['F10', { shiftKey: true }, { do: 'menu' }],
    ['ArrowUp', { shiftKey: true }, { do: 'move', key: 'ArrowUp' }],
    ['L', { shiftKey: true }, { do: 'line', step: -1 }],
  ])('%s with %o', (key, more, want) => expect(press(key, more)).toEqual(want));
  test.each([
    ['f', { ctrlKey: true }],
    ['Tab', {}],
    ['x', {}],
  ])('leaves %s %o to the browser', (key, more) => expect(press(key, more)).toBeUndefined());
});
