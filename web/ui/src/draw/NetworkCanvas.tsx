import { useEffect, useRef, useState } from 'react';
import { m } from '../paraglide/messages.js';
import type { Network } from '../state/network.ts';
import { type Camera, onScreen, type Size } from './camera.ts';
import type { Touch } from './NetworkSvg.tsx';
import { type Drawing, draw } from './network.ts';
import type { Field } from './spot.ts';

type Props = {
  net: Network;
  field: Field;
  marked: string;
  line: string;
  theme: string;
  camera: Camera;
  size: Size;
  here: (e: { clientX: number; clientY: number }) => { x: number; y: number };
  touch: Touch;
};
const reach = 9; // px from a unit that still count as on it

function hasWebGL(): boolean {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
}

/** A network of many units, with WebGL. What is pointed at is found here: sigma only draws. */
export function NetworkCanvas({ net, field, marked, line, theme, camera, size, here, touch }: Props) {
  const canvas = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [able] = useState(hasWebGL);
  const now = useRef({ camera, marked, line });
  now.current = { camera, marked, line };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read
  useEffect(() => {
    if (!canvas.current || !able) return;
    const made = draw(canvas.current, net, field, size);
    drawing.current = made;
    made.look(now.current.camera);
    made.mark(now.current.marked, now.current.line);
    return () => made.close();
  }, [net, field, size.width, size.height, theme, able]);
  useEffect(() => drawing.current?.look(camera), [camera]);
  useEffect(() => drawing.current?.mark(marked, line), [marked, line]);
  const unitAt = (e: { clientX: number; clientY: number }): string | undefined => {
    const p = here(e);
    let best: { id: string; far: number } | undefined;
    for (const u of net.units) {
      const s = field.spots.get(u.id);
      if (!s) continue;
      const q = onScreen(camera, s);
      const far = Math.hypot(q.x - p.x, q.y - p.y);
      if (far <= s.size + reach && (!best || far < best.far)) best = { id: u.id, far };
    }
    return best?.id;
  };
  if (!able) return <p className="empty">{m.network_no_webgl()}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing around it
    <div
      ref={canvas}
      className="network-canvas"
      style={{ width: size.width, height: size.height }}
      data-drawn="webgl"
      onPointerMove={e => e.buttons === 0 && touch.onMark({ unit: unitAt(e) })}
      onPointerLeave={() => touch.onMark({})}
      onPointerDown={e => {
        const id = unitAt(e);
        if (id) touch.onGrab(id, e);
      }}
      onDoubleClick={e => {
        const id = unitAt(e);
        if (id) touch.onExpand(id);
      }}
      onContextMenu={e => {
        const id = unitAt(e);
        if (id) touch.onMenu(id, e);
      }}
    />
  );
}
