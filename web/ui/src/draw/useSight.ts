import { useEffect, useRef } from 'react';
import type { Network } from '../state/network.ts';
import { around, type Camera, margin, type Size, seenIn, seenWhole } from './camera.ts';
import type { Shape } from './network-layout.ts';
import { type Field, reachOf, type Spot, writing } from './spot.ts';
import { useSeen } from './useSeen.ts';

/** A drawing that would be seen smaller opens larger, on the unit expanded last. */
const [legible, closer] = [0.7, 0.8];
const foot = 30; // px at the bottom where what is marked is said

type Sight = {
  net: Network;
  base: Field | undefined; // undefined until it can be placed
  fonts: number; // it was measured with, as useFonts tells them
  shape: Shape;
  size: Size;
  camera: Camera;
  setCamera: (move: (c: Camera) => Camera) => void;
  seen: string; // of the link
  onSeen: (text: string) => void;
};

/** Places the camera as the link has it or so that all is seen, and writes what is seen into the link; returns what shows all. */
export function useSight({
  net,
  base,
  fonts,
  shape,
  size,
  camera,
  setCamera,
  seen,
  onSeen,
}: Sight): () => void {
  const fitted = useRef<Camera>(undefined); // as it was placed by itself
  const whole = net.rounds.length === 0;
  const everything = () => {
    if (!base || !size.width) return undefined;
    const spots = net.units.flatMap(u => base.spots.get(u.id) ?? []);
    const room = { width: size.width, height: size.height - foot };
    return seenWhole(spots.map(reachOf), room, whole ? undefined : writing);
  };
  const near = (last: Spot) => {
    const c = around(last, closer, size);
    const atSide = shape.around === 'bow' && net.rounds.length === 1;
    return atSide ? { ...c, x: margin + last.size * closer - last.x * closer } : c;
  };
  const look = () =>
    setCamera(c => {
      const s = everything();
      const last = base?.spots.get(net.rounds.at(-1)?.centre ?? '');
      fitted.current = s && s.k < legible && last ? near(last) : s;
      return (base && seenIn(seen, size)) ?? fitted.current ?? c;
    });
  const drawn = net.rounds.map(r => `${r.centre} ${r.near.length}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: seen whole when more is placed, or the room or the fonts change, not when something is moved or hidden
  useEffect(look, [drawn, Boolean(base), fonts, size.width, size.height]);
  useSeen({ camera, fitted, size, ready: Boolean(base), seen, onSeen, look });
  return () => setCamera(c => everything() ?? c);
}
