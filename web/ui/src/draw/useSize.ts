import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width and height of an element in px, as they change; 0 before it is drawn. */
export function useSize<T extends HTMLElement>(): [RefObject<T | null>, { width: number; height: number }] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}

/** How long, in ms, a drawing waits for the fonts of the page before it is drawn without them. */
const patience = 3000;

/**
 * 0 until the fonts of the page are there, as texts measured before would be too narrow or too
 * wide; where they are late or fail, 1 first, and 2 once they come, so that all is measured again.
 */
export function useFonts(): number {
  const [ready, setReady] = useState(() => (!document.fonts || document.fonts.status === 'loaded' ? 2 : 0));
  useEffect(() => {
    let here = true;
    const late = setTimeout(() => here && setReady(was => Math.max(was, 1)), patience);
    document.fonts
      ?.load('600 14px "Titillium Web"')
      .then(() => document.fonts.ready)
      .then(() => here && setReady(2))
      .catch(() => here && setReady(was => Math.max(was, 1)));
    return () => {
      here = false;
      clearTimeout(late);
    };
  }, []);
  return ready;
}
