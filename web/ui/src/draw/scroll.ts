import type { Size } from './camera.ts';

/** What is seen of a drawing larger than its room: so many times as large, scrolled so far, in px of the screen. */
export type Frame = { zoom: number; left: number; top: number };
export type Place = { x: number; y: number; width: number; height: number };

const [smallest, largest] = [0.3, 2.5];
export const within = (zoom: number) => Math.min(largest, Math.max(smallest, zoom));

/** For a link: the point of the drawing in the middle of the room, and the scale. */
export function frameText(f: Frame, room: Size): string {
  const middle = (from: number, length: number) => Math.round((from + length / 2) / f.zoom);
  const zoom = Math.round(f.zoom * 1000) / 1000;
  return [middle(f.left, room.width), middle(f.top, room.height), zoom].join('*');
}

/** The frame that a link asks for; none where it asks for nothing that makes sense. */
export function frameIn(text: string, room: Size): Frame | undefined {
  const [x, y, asked, ...more] = text.split('*').map(Number);
  if (x === undefined || y === undefined || !asked || more.length) return undefined;
  if (![x, y, asked].every(Number.isFinite)) return undefined;
  const zoom = within(asked);
  return { zoom, left: x * zoom - room.width / 2, top: y * zoom - room.height / 2 };
}

/** The frame of a drawing just opened: from its corner, scrolled no farther than to show what is chosen. */
export function frameAtFirst(chosen: Place | undefined, room: Size): Frame {
  const into = (from: number, length: number, all: number) =>
    from + length <= all ? 0 : length <= all ? from + length - all : from;
  return {
    zoom: 1,
    left: chosen ? into(chosen.x, chosen.width, room.width) : 0,
    top: chosen ? into(chosen.y, chosen.height, room.height) : 0,
  };
}

export const alike = (a: Frame, b: Frame) =>
  Math.abs(a.zoom - b.zoom) < 0.001 && Math.abs(a.left - b.left) < 3 && Math.abs(a.top - b.top) < 3;
