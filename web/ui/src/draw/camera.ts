import { bounds, type Rect } from './boxes.ts';

/** A point p of the drawing stands on the screen at (p.x * k + x, p.y * k + y). */
export type Camera = { x: number; y: number; k: number };
export type Size = { width: number; height: number };

const [least, most] = [0.08, 4];
export const margin = 14; // px around all of a drawing

/** A point and how far what is written there reaches from it; the reach does not grow with the drawing. */
export type Reach = { x: number; y: number; reach: Rect };

/**
 * All of the drawing in the middle, no larger than it is. `writing` is by how much
 * what is written is larger or smaller where the drawing is k times as large.
 */
export function seenWhole(all: Reach[], size: Size, writing: (k: number) => number = () => 1): Camera {
  const room = { width: size.width - 2 * margin, height: size.height - 2 * margin };
  const at = (k: number) => {
    const w = writing(k);
    return bounds(
      all.map(({ x, y, reach }) => ({
        left: x * k + reach.left * w,
        right: x * k + reach.right * w,
        top: y * k + reach.top * w,
        bottom: y * k + reach.bottom * w,
      })),
    );
  };
  const fits = (k: number) => {
    const b = at(k);
    return b.right - b.left <= room.width && b.bottom - b.top <= room.height;
  };
  let k = 1;
  if (!fits(1)) {
    let [low, high] = [least, 1];
    for (let i = 0; i < 12; i++) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    k = low;
  }
  const b = at(k);
  return { k, x: size.width / 2 - (b.left + b.right) / 2, y: size.height / 2 - (b.top + b.bottom) / 2 };
}

/** The drawing so many times as large, a point of it in the middle. */
export const around = (p: { x: number; y: number }, k: number, size: Size): Camera => ({
  k,
  x: size.width / 2 - p.x * k,
  y: size.height / 2 - p.y * k,
});

/** What is seen, for a link: the point of the drawing in the middle of the screen, and the scale. */
export function seenText(c: Camera, size: Size): string {
  const p = onDrawing(c, { x: size.width / 2, y: size.height / 2 });
  const to = (v: number, digits: number) => Math.round(v * 10 ** digits) / 10 ** digits;
  return [to(p.x, 1), to(p.y, 1), to(c.k, 4)].join('*');
}

/** The camera that a link asks for; none where it asks for nothing that makes sense. */
export function seenIn(text: string, size: Size): Camera | undefined {
  const [x, y, k, ...more] = text.split('*').map(Number);
  if (x === undefined || y === undefined || !k || more.length || ![x, y, k].every(Number.isFinite))
    return undefined;
  return around({ x, y }, Math.min(most, Math.max(least, k)), size);
}

/** So many times larger, the point of the screen stays where it is. */
export function zoom(c: Camera, by: number, x: number, y: number): Camera {
  const k = Math.min(most, Math.max(least, c.k * by));
  return { k, x: x - ((x - c.x) / c.k) * k, y: y - ((y - c.y) / c.k) * k };
}

export const pan = (c: Camera, x: number, y: number): Camera => ({ ...c, x: c.x + x, y: c.y + y });

export const onScreen = (c: Camera, p: { x: number; y: number }) => ({
  x: p.x * c.k + c.x,
  y: p.y * c.k + c.y,
});
export const onDrawing = (c: Camera, p: { x: number; y: number }) => ({
  x: (p.x - c.x) / c.k,
  y: (p.y - c.y) / c.k,
});

/** The camera moved just so far that the point stands well inside the screen. */
export function shown(c: Camera, p: { x: number; y: number }, size: Size, edge = 60): Camera {
  const s = onScreen(c, p);
  const into = (v: number, length: number) =>
    v < edge ? edge - v : v > length - edge ? length - edge - v : 0;
  return pan(c, into(s.x, size.width), into(s.y, size.height));
}
