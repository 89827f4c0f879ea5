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

/** True once the fonts of the page are there: texts measured before would be too narrow or too wide. */
export function useFonts(): boolean {
  const [ready, setReady] = useState(() => !document.fonts || document.fonts.status === 'loaded');
  useEffect(() => {
    let here = true;
    document.fonts
      ?.load('600 14px "Titillium Web"')
      .then(() => document.fonts.ready)
      .then(() => here && setReady(true));
    return () => {
      here = false;
    };
  }, []);
  return ready;
}
