import { expect, test } from 'vitest';
import { alike, frameAtFirst, frameIn, frameText } from './scroll.ts';

const room = { width: 800, height: 600 };

test('what is seen comes back from a link, in any room with the same point in the middle', () => {
  const frame = { zoom: 1.25, left: 430, top: 1210 };
  const text = frameText(frame, room);
  expect(alike(frameIn(text, room) ?? { zoom: 0, left: 0, top: 0 }, frame)).toBe(true);
  const small = { width: 400, height: 300 };
  expect(frameText(frameIn(text, small) ?? frame, small)).toBe(text);
});

test.each(['', 'x', '1*2', '1*2*0', '1*2*3*4', 'NaN*1*1'])('a link that says %j asks for nothing', text =>
  expect(frameIn(text, room)).toBeUndefined(),
);

test('at first no more is scrolled than shows what is chosen', () => {
  expect(frameAtFirst(undefined, room)).toEqual({ zoom: 1, left: 0, top: 0 });
  const seen = { x: 10, y: 20, width: 200, height: 40 };
  expect(frameAtFirst(seen, room)).toEqual({ zoom: 1, left: 0, top: 0 });
  const below = { ...seen, y: 1000 };
  expect(frameAtFirst(below, room)).toEqual({ zoom: 1, left: 0, top: 440 });
  const tall = { ...seen, y: 1000, height: 700 };
  expect(frameAtFirst(tall, room)).toEqual({ zoom: 1, left: 0, top: 1000 });
});
