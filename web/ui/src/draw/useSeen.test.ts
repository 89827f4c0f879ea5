import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Camera, seenIn } from './camera.ts';
import { useSeen } from './useSeen.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const [wide, small] = [
  { width: 1440, height: 700 },
  { width: 500, height: 700 },
];
const seen = '30*-20*1.2';
const placedIn = (size: typeof wide): Camera => seenIn(seen, size) ?? { x: 0, y: 0, k: 1 };

function drawing(camera: Camera, size = wide) {
  const onSeen = vi.fn();
  const rest = { fitted: { current: undefined }, ready: true, seen, onSeen, look: vi.fn() };
  const hook = renderHook(props => useSeen({ ...rest, ...props }), { initialProps: { camera, size } });
  return { onSeen, ...hook };
}

test('a link that is shown is not written anew, at whatever size', () => {
  for (const size of [wide, small]) {
    const { onSeen } = drawing(placedIn(size), size);
    vi.advanceTimersByTime(1000);
    expect(onSeen).not.toHaveBeenCalled();
  }
});

test('a room that changes before the camera is placed in it does not shift the link', () => {
  const camera = placedIn(wide);
  const { onSeen, rerender } = drawing(camera);
  rerender({ camera, size: small });
  vi.advanceTimersByTime(1000);
  expect(onSeen).not.toHaveBeenCalled();
  rerender({ camera: placedIn(small), size: small });
  vi.advanceTimersByTime(1000);
  expect(onSeen).not.toHaveBeenCalled();
});

test('a movement is written once it rests', () => {
  const camera = placedIn(wide);
  const { onSeen, rerender } = drawing(camera);
  rerender({ camera: { ...camera, x: camera.x - 12 }, size: wide });
  vi.advanceTimersByTime(300);
  expect(onSeen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(onSeen).toHaveBeenCalledExactlyOnceWith('40*-20*1.2');
});
