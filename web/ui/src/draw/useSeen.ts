import { type RefObject, useEffect, useRef } from 'react';
import { type Camera, type Size, seenText } from './camera.ts';

type Seen = {
  camera: Camera;
  fitted: RefObject<Camera | undefined>; // where it was placed by itself
  size: Size;
  ready: boolean;
  seen: string; // of the link
  onSeen: (text: string) => void;
  look: () => void; // places the camera as the link has it
};
const rest = 400; // ms without a movement after which the link is written

/** Keeps what of a drawing is seen and the link the same, back and forward included. */
export function useSeen({ camera, fitted, size, ready, seen, onSeen, look }: Seen) {
  const told = useRef(seen);
  const now = useRef({ onSeen, look });
  now.current = { onSeen, look };
  const placed = useRef({ camera, size }); // a camera means what it shows at the size it was set for
  if (placed.current.camera !== camera) placed.current = { camera, size };
  useEffect(() => {
    if (!ready || !size.width) return;
    const timer = setTimeout(() => {
      const text = written(camera, fitted.current, placed.current.size);
      if (text === told.current) return;
      told.current = text;
      now.current.onSeen(text);
    }, rest);
    return () => clearTimeout(timer);
  }, [camera, fitted, size, ready]);
  useEffect(() => {
    if (seen === told.current) return;
    told.current = seen;
    now.current.look();
  }, [seen]);
}

function written(camera: Camera, fitted: Camera | undefined, size: Size): string {
  const text = seenText(camera, size);
  return fitted && seenText(fitted, size) === text ? '' : text;
}
