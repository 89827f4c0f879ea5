import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { alike, type Frame, frameAtFirst, frameIn, frameText, type Place } from './scroll.ts';

export type Framed = { text: string; change: (text: string) => void }; // of the link

type Props = {
  room: RefObject<HTMLElement | null>;
  ready: boolean;
  chosen: Place | undefined;
  framed: Framed | undefined;
};
const rest = 400; // ms without a movement after which the link is written

/** Keeps the zoom and the scrolling of a drawing and the link the same, back and forward included. */
export function useFrame({ room, ready, chosen, framed }: Props) {
  const [zoom, setZoom] = useState(1);
  const told = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useRef({ zoom, chosen, framed });
  now.current = { zoom, chosen, framed };
  const wanted = useRef<Frame>(undefined); // still to be scrolled to, once the drawing is as large
  const text = framed?.text ?? '';

  const onScroll = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const [element, { zoom, chosen, framed }] = [room.current, now.current];
      if (!element || !framed) return;
      const size = { width: element.clientWidth, height: element.clientHeight };
      const seen = { zoom, left: element.scrollLeft, top: element.scrollTop };
      const next = alike(seen, frameAtFirst(chosen, size)) ? '' : frameText(seen, size);
      if (next === told.current) return;
      told.current = next;
      framed.change(next);
    }, rest);
  }, [room]);
  useEffect(() => () => clearTimeout(timer.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of scale moves what is seen as scrolling does
  useEffect(() => {
    if (ready) onScroll();
  }, [zoom, ready, onScroll]);

  useEffect(() => {
    const element = room.current;
    if (!ready || !element || text === told.current) return;
    told.current = text;
    const size = { width: element.clientWidth, height: element.clientHeight };
    const frame = frameIn(text, size) ?? frameAtFirst(now.current.chosen, size);
    wanted.current = frame;
    setZoom(frame.zoom);
    if (frame.zoom === now.current.zoom) scroll(element, wanted);
  }, [text, ready, room]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the drawing has the scale
  useLayoutEffect(() => {
    if (room.current) scroll(room.current, wanted);
  }, [zoom, room]);
  return { zoom, setZoom, onScroll };
}

function scroll(element: HTMLElement, wanted: RefObject<Frame | undefined>) {
  if (wanted.current)
    element.scrollTo({ left: wanted.current.left, top: wanted.current.top, behavior: 'instant' });
  wanted.current = undefined;
}
