import { expect, test } from 'vitest';
import { onScreen, seenIn, seenText } from './camera.ts';

const size = { width: 800, height: 600 };

test('what is seen comes back from a link, on any screen with the same point in the middle', () => {
  const text = seenText({ x: 130, y: -70, k: 1.25 }, size);
  expect(seenText(seenIn(text, size) ?? { x: 0, y: 0, k: 1 }, size)).toBe(text);
  const small = { width: 400, height: 300 };
  const camera = seenIn(text, small) ?? { x: 0, y: 0, k: 1 };
  const [x = 0, y = 0] = text.split('*').map(Number);
  expect(onScreen(camera, { x, y })).toEqual({ x: 200, y: 150 });
});

test.each(['', 'x', '1*2', '1*2*0', '1*2*3*4', 'NaN*1*1'])(
  'a link that says %j of it asks for nothing',
  text => {
    expect(seenIn(text, size)).toBeUndefined();
  },
);
