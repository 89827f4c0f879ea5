import {
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { m } from '../paraglide/messages.js';
import type { Network } from '../state/network.ts';
import { aimedAt, crowded, drawn, type Run, runOf } from './aim.ts';
import type { Camera, Size } from './camera.ts';
import { asides } from './fan.ts';
import type { Touch } from './NetworkSvg.tsx';
import { type Drawing, draw } from './network.ts';
import { networkFile } from './network-file.ts';
import { type Colours, palette, variables } from './palette.ts';
import type { Field } from './spot.ts';
import { usePrinting } from './usePrinting.ts';

type Props = {
  name: string;
  net: Network;
  field: Field;
  marked: string;
  line: string;
  theme: string;
  camera: Camera;
  size: Size;
  here: (e: { clientX: number; clientY: number }) => { x: number; y: number };
  touch: Touch;
  file: RefObject<(() => string) | undefined>; // what is drawn, as an SVG
};
const still = 4; // px under which a press is a click

function hasWebGL(): boolean {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
}

/** A network of many units, with WebGL. What is pointed at is found here: sigma only draws. */
export function NetworkCanvas(props: Props) {
  const { name, net, field, marked, line, theme, camera, size, here, touch, file } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [able] = useState(hasWebGL);
  const printing = usePrinting();
  const now = useRef({ camera, marked, line });
  now.current = { camera, marked, line };
  const aside = useMemo(() => asides(net.lines), [net.lines]);
  const runs = useMemo(() => {
    let all: Run[] | undefined; // only where they are asked for: not in each frame of a movement
    return () => (all ??= net.lines.flatMap(l => runOf(l, field, camera, aside.get(l.key) ?? 0) ?? []));
  }, [net.lines, field, camera, aside]);
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
  const svg = (colours: Colours) =>
    networkFile({ net, field, runs: runs(), size, camera, unit: marked, line, colours, name });
  useImperativeHandle(file, () => () => svg(palette()));
  const at = (e: { clientX: number; clientY: number }) => {
    const crowd = crowded(net);
    return aimedAt(
      here(e),
      net,
      field,
      camera,
      runs().filter(r => drawn(r.line, crowd, marked, line)),
    );
  };
  const press = (e: React.PointerEvent) => {
    const { unit, line: on } = at(e);
    if (unit) return touch.onGrab(unit, e);
    if (!on || e.button !== 0) return;
    // The ground takes the pointer to be moved: the press is a click if it ends where it began.
    const end = (up: PointerEvent) => {
      if (Math.hypot(up.clientX - e.clientX, up.clientY - e.clientY) <= still) touch.onChooseLine(on);
    };
    window.addEventListener('pointerup', end, { once: true });
  };
  if (!able) return <p className="empty">{m.network_no_webgl()}</p>;
  return (
    <>
      {printing && <OnPaper svg={svg(variables())} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing around it */}
      <div
        ref={canvas}
        className="network-canvas"
        style={{ width: size.width, height: size.height }}
        data-drawn="webgl"
        onPointerMove={e => {
          if (e.buttons) return;
          const { unit, line: on } = at(e);
          e.currentTarget.classList.toggle('on-line', Boolean(on || unit));
          touch.onMark({ unit, line: on?.key });
        }}
        onPointerLeave={() => touch.onMark({})}
        onPointerDown={press}
        onDoubleClick={e => {
          const { unit } = at(e);
          if (unit) touch.onExpand(unit);
        }}
        onContextMenu={e => {
          const { unit } = at(e);
          if (unit) touch.onMenu(unit, e);
        }}
      />
    </>
  );
}

/** A canvas that WebGL drew is empty on paper: there the same drawing stands as SVG, as it was on the screen. */
function OnPaper(before: { svg: string }) {
  const [svg] = useState(before.svg); // the room of the paper is another
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    ref.current?.replaceChildren(drawing);
  }, [svg]);
  return <div ref={ref} className="network-paper" />;
}
