import { useEffect, useState } from 'react';

const aTurn = 8; // things drawn on each side before the browser draws again

/**
 * Which of many things are drawn, by their place: first those around one, then those
 * farther off, a few a frame, so that a long list never holds up the page.
 */
export function useGradually(count: number, around: number): (place: number) => boolean {
  const [middle] = useState(around);
  const [reach, setReach] = useState(aTurn);
  const all = reach >= Math.max(middle, count - 1 - middle);
  useEffect(() => {
    if (all) return;
    const frame = requestAnimationFrame(() => setReach(reach + aTurn));
    return () => cancelAnimationFrame(frame);
  }, [all, reach]);
  return place => all || Math.abs(place - middle) <= reach;
}
