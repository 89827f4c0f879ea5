import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { GraphUnit } from '../api/types.ts';
import { m } from '../paraglide/messages.js';
import { ActionMenu } from '../parts/ActionMenu.tsx';
import { Loading } from '../parts/Waiting.tsx';
import type { Network } from '../state/network.ts';
import type { Pin } from '../state/scene.ts';
import { margin, onScreen, shown } from './camera.ts';
import { bends } from './fan.ts';
import { labelled } from './labels.ts';
import { Keys } from './NetworkKeys.tsx';
import { litBy, type Marked, NetworkSvg, type Touch } from './NetworkSvg.tsx';
import { NetworkTools } from './NetworkTools.tsx';
import { command } from './network-keys.ts';
import { layoutRounds, type Shape, wideShape } from './network-layout.ts';
import { type Acts, obey } from './network-obey.ts';
import { writing, written } from './spot.ts';
import { measureIn } from './text.ts';
import { useCamera } from './useCamera.ts';
import { useDrag } from './useDrag.ts';
import { useSight } from './useSight.ts';
import { useFonts, useSize } from './useSize.ts';
import { Whisper } from './Whisper.tsx';
import { layoutWhole } from './whole-layout.ts';

const NetworkCanvas = lazy(() => import('./NetworkCanvas.tsx').then(v => ({ default: v.NetworkCanvas })));
const measure = measureIn('600 14px "Titillium Web"', 7.2);
const measureSmall = measureIn('600 12px "Titillium Web"', 6.2);
const narrow = 600; // px of room under which there is no ring
const [wide, upright] = [1.75, 0.7]; // how many times wider than high the network of all is drawn
/** More than this is drawn on a canvas: so many elements would be slow. */
const most = { units: 700, lines: 2500 };

type Props = {
  name: string;
  net: Network;
  pins: Pin[];
  unit: string;
  step: string; // key of the chosen line
  seen: string; // what of it is seen, as a link has it
  onSeen: (text: string) => void;
  open: Set<string>;
  theme: string;
  acts: Acts;
  children?: React.ReactNode; // tools of the view, among those of the drawing
};

/** A network that is moved, zoomed and changed by mouse, touch and keys. */
export function NetworkPicture(props: Props) {
  const { name, net, pins, unit, step, open, theme, acts, children } = props;
  const [outer, measured] = useSize<HTMLDivElement>();
  const size = useOnScreen(measured); // what is seen is what is put on paper
  const fonts = useFonts();
  const picture = useRef<SVGSVGElement>(null);
  const file = useRef<() => string>(undefined);
  const [at, setAt] = useState<Marked>({});
  const [hover, setHover] = useState<Marked>({});
  const [focused, setFocused] = useState(false);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number }>();
  const [help, setHelp] = useState(false);
  const keys = useRef<HTMLDivElement>(null);
  const shape = useMemo(
    (): Shape => (size.width < narrow ? { around: 'bow', width: size.width - 2 * margin } : wideShape),
    [size.width],
  );
  const flat = size.width < narrow ? upright : wide;
  const byID = useMemo(() => new Map(net.units.map(u => [u.id, u])), [net.units]);
  const whole = net.rounds.length === 0;
  const roomy = size.width > 0;
  const base = useMemo(() => {
    if (!roomy || !fonts) return undefined;
    if (whole) return layoutWhole(net.graph, pins, measureSmall, flat);
    const all = new Map(net.graph.units.map(u => [u.id, u]));
    return layoutRounds(net.rounds, id => all.get(id), pins, shape, measure);
  }, [whole, net.graph, net.rounds, pins, shape, flat, roomy, fonts]);
  const { camera, setCamera, larger, here, ground } = useCamera(keys, size);
  const drag = useDrag(base, camera, here, id => choose(id), acts.pin);
  const scale = whole ? 1 : writing(camera.k);
  const field = useMemo(() => drag.field && written(drag.field, scale), [drag.field, scale]);
  const large = net.units.length > most.units || net.lines.length > most.lines;

  const all = useSight({
    net,
    base,
    fonts,
    shape,
    size,
    camera,
    setCamera,
    seen: props.seen,
    onSeen: props.onSeen,
  });

  const marked = hover.unit || hover.line ? hover : focused ? at : nothing;
  const bend = useMemo(() => bends(net.lines), [net.lines]);
  const lit = useMemo(() => litBy(net, { marked, unit, step }), [net, marked, unit, step]);
  const labels = useMemo(() => {
    if (!field || large) return new Set<string>();
    const inside = net.units.flatMap(u => {
      const spot = whole && lit && !lit.has(u.id) ? undefined : field.spots.get(u.id);
      return spot ? [{ spot, ...onScreen(camera, spot), weight: weigh(u) }] : [];
    });
    function weigh(u: GraphUnit) {
      return u.degree + (open.has(u.id) ? 2000 : 0) + (lit?.has(u.id) ? 1000 : 0);
    }
    return labelled(inside, new Set([unit, marked.unit ?? '']));
  }, [field, net.units, camera, unit, marked.unit, large, whole, lit, open]);

  const choose = (id: string) => {
    setAt({ unit: id });
    acts.choose(id);
  };
  const cursor = at.unit && byID.has(at.unit) ? at.unit : byID.has(unit) ? unit : undefined;
  const go = (id: string | undefined) => {
    const s = id ? field?.spots.get(id) : undefined;
    if (!id || !s) return;
    setHover({});
    setAt({ unit: id });
    setCamera(c => shown(c, s, size));
  };
  const openMenu = (id: string, p?: { x: number; y: number }) => {
    const s = field?.spots.get(id);
    if (!s) return;
    setAt({ unit: id });
    setMenu({ id, ...(p ?? onScreen(camera, s)) });
  };
  const closeMenu = () => {
    setMenu(undefined);
    keys.current?.focus({ preventScroll: true });
  };
  const press = (e: React.KeyboardEvent) => {
    const c = e.target === keys.current && command(e);
    if (!c) return;
    e.preventDefault();
    obey(c, { net, field, pins, at, cursor, help, acts, setAt, setHelp, go, choose, openMenu, larger, all });
  };
  const touch: Touch = {
    onMark: setHover,
    onChooseLine: acts.chooseLine,
    onExpand: acts.expand,
    onGrab: drag.grab,
    onMenu: (id, e) => {
      e.preventDefault();
      openMenu(id, here(e));
    },
  };
  const look = {
    marked,
    unit,
    step,
    pinned: useMemo(() => new Set(pins.map(p => p.id)), [pins]),
    open,
  };
  return (
    <div className="network-frame">
      <NetworkTools
        acts={acts}
        picture={() => (large ? file.current?.() : picture.current)}
        name={name}
        help={help}
        onHelp={() => setHelp(!help)}
        onFit={all}
        onLarger={larger}
      >
        {children}
      </NetworkTools>
      <div className="network" ref={outer}>
        <div
          ref={keys}
          role="application"
          tabIndex={0}
          aria-label={m.network_label({ name, count: net.units.length })}
          aria-describedby="network-keys"
          aria-busy={!base}
          onKeyDown={press}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          className={`network-keys${drag.dragging ? ' dragging' : ''}`}
          {...ground}
          onPointerMove={e => {
            ground.onPointerMove(e);
            drag.move(e);
          }}
          onPointerUp={e => {
            ground.onPointerUp(e);
            drag.drop();
          }}
          onPointerCancel={e => {
            ground.onPointerCancel(e);
            drag.leave();
          }}
        >
          {field && !large && (
            <NetworkSvg
              picture={picture}
              net={net}
              field={field}
              size={size}
              camera={camera}
              bend={bend}
              labels={labels}
              scale={scale}
              lit={lit}
              look={look}
              touch={touch}
            />
          )}
          {field && large && (
            <Suspense fallback={<Loading />}>
              <NetworkCanvas
                name={name}
                net={net}
                field={field}
                marked={marked.unit ?? unit}
                line={marked.line ?? step}
                theme={theme}
                camera={camera}
                size={size}
                here={here}
                touch={touch}
                file={file}
              />
            </Suspense>
          )}
        </div>
        {menu && byID.has(menu.id) && (
          <ActionMenu
            label={byID.get(menu.id)?.name ?? ''}
            at={menu}
            actions={acts.menu(menu.id)}
            onClose={closeMenu}
          />
        )}
        <Whisper net={net} marked={marked} open={open} />
        {help && <Keys onClose={() => setHelp(false)} />}
      </div>
    </div>
  );
}

/** A value as it was on the screen, while the page is put on paper. */
function useOnScreen<T>(now: T): T {
  const last = useRef(now);
  if (!matchMedia('print').matches) last.current = now;
  return last.current;
}

const nothing: Marked = {};
