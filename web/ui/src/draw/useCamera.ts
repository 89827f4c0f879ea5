import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Camera, pan, type Size, zoom } from './camera.ts';

const wheelStep = 0.0016; // of the logarithm of the scale, a px of the wheel
type At = { x: number; y: number };

/** The camera of a drawing that is moved by dragging its ground, by the wheel and by two fingers. */
export function useCamera(ref: RefObject<HTMLElement | null>, size: Size) {
  const [camera, setCamera] = useState<Camera>({ x: 0, y: 0, k: 1 });
  const fingers = useRef(new Map<number, At>());
  const here = useCallback(
    (e: { clientX: number; clientY: number }): At => {
      const r = ref.current?.getBoundingClientRect();
      return { x: e.clientX - (r?.left ?? 0), y: e.clientY - (r?.top ?? 0) };
    },
    [ref],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element is there once it has a size
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const turn = (e: WheelEvent) => {
      e.preventDefault();
      const at = here(e);
      setCamera(c => zoom(c, Math.exp(-e.deltaY * wheelStep), at.x, at.y));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [ref, here, size.width > 0]);
  const down = (e: React.PointerEvent) => {
    if (e.button !== 0) return;
    fingers.current.set(e.pointerId, here(e));
    e.currentTarget.setPointerCapture(e.pointerId);
  };
  const move = (e: React.PointerEvent) => {
    const was = fingers.current.get(e.pointerId);
    if (!was) return;
    const now = here(e);
    const other = [...fingers.current].find(([id]) => id !== e.pointerId)?.[1];
    if (other) {
      const by =
        Math.hypot(now.x - other.x, now.y - other.y) /
        Math.max(1, Math.hypot(was.x - other.x, was.y - other.y));
      setCamera(c => zoom(c, by, (now.x + other.x) / 2, (now.y + other.y) / 2));
    } else setCamera(c => pan(c, now.x - was.x, now.y - was.y));
    fingers.current.set(e.pointerId, now);
  };
  const up = (e: React.PointerEvent) => void fingers.current.delete(e.pointerId);
  const larger = (by: number) => setCamera(c => zoom(c, by, size.width / 2, size.height / 2));
  return {
    camera,
    setCamera,
    larger,
    here,
    ground: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
  };
}
