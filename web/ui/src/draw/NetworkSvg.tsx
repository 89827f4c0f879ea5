import { memo, type RefObject } from 'react';
import type { GraphUnit } from '../api/types.ts';
import { number } from '../app/words.ts';
import type { Line, Network } from '../state/network.ts';
import { Arrowhead } from './Arrowhead.tsx';
import type { Camera, Size } from './camera.ts';
import { onScreen } from './camera.ts';
import { curve } from './fan.ts';
import { type Field, labelStart, type Spot, square } from './spot.ts';

/** What the person points at or has gone to by keys. */
export type Marked = { unit?: string; line?: string };
export type Look = {
  marked: Marked;
  unit: string; // chosen
  step: string; // key of the chosen line
  pinned: Set<string>;
  open: Set<string>; // units whose neighbours are drawn
};
export type Touch = {
  onMark: (m: Marked) => void;
  onChooseLine: (l: Line) => void;
  onExpand: (id: string) => void;
  onMenu: (id: string, e: React.MouseEvent) => void;
  onGrab: (id: string, e: React.PointerEvent) => void;
};
type Props = {
  picture: RefObject<SVGSVGElement | null>;
  net: Network;
  field: Field;
  size: Size;
  camera: Camera;
  bend: Map<string, number>;
  labels: Set<string>;
  scale: number; // of what is written
  lit: Set<string> | undefined; // units and lines that stay clear while the others fade
  look: Look;
  touch: Touch;
};

/** In a whole network, where units stand in columns, a straight line would run through others. */
const arcOfWhole = 0.06;

/** The network as SVG: lines, the areas that catch the pointer, then the units with their labels. */
export function NetworkSvg({
  picture,
  net,
  field,
  size,
  camera,
  bend,
  labels,
  scale,
  lit,
  look,
  touch,
}: Props) {
  return (
    <svg
      ref={picture}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      style={scale === 1 ? undefined : { fontSize: `${14 * scale}px` }}
      className={net.rounds.length ? 'network-svg' : 'network-svg whole'}
      aria-hidden="true"
    >
      <Arrowhead id="tip" />
      <g transform={`translate(${camera.x} ${camera.y})`}>
        <Lines net={net} field={field} k={camera.k} bend={bend} lit={lit} step={look.step} touch={touch} />
      </g>
      {net.units.map(u => {
        const s = field.spots.get(u.id);
        if (!s) return null;
        const p = onScreen(camera, s);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing around it
          <g
            key={u.id}
            className={[
              `spot kind-${u.kind}`,
              u.id === look.unit && 'chosen',
              u.id === look.marked.unit && 'marked',
              lit && !lit.has(u.id) && 'faded',
            ]
              .filter(Boolean)
              .join(' ')}
            data-id={u.id}
            transform={`translate(${Math.round(p.x)} ${Math.round(p.y)})`}
            onPointerEnter={() => touch.onMark({ unit: u.id })}
            onPointerLeave={() => touch.onMark({})}
            onPointerDown={e => touch.onGrab(u.id, e)}
            onDoubleClick={() => touch.onExpand(u.id)}
            onContextMenu={e => touch.onMenu(u.id, e)}
          >
            <Disc unit={u} spot={s} pinned={look.pinned.has(u.id)} open={look.open.has(u.id)} />
            {labels.has(u.id) && <Label spot={s} />}
            <Rest of={net.rest.get(u.id)} spot={s} />
          </g>
        );
      })}
    </svg>
  );
}

/** The units that stay lit while one is marked: itself and who it is joined to; undefined where none is. */
export function litBy(net: Network, look: Pick<Look, 'marked' | 'unit' | 'step'>): Set<string> | undefined {
  const { unit, line } = look.marked;
  const key = line ?? (unit ? undefined : look.step);
  const at = net.lines.find(l => l.key === key);
  if (at) return new Set([at.from, at.to, at.key]);
  const centre = unit ?? (net.rounds.length ? undefined : look.unit);
  if (!centre || !net.units.some(u => u.id === centre)) return undefined;
  const lit = new Set([centre]);
  for (const l of net.lines)
    if (l.from === centre || l.to === centre) for (const x of [l.from, l.to, l.key]) lit.add(x);
  return lit;
}

type LinesProps = Pick<Props, 'net' | 'field' | 'bend' | 'touch'> & {
  k: number;
  lit: Set<string> | undefined;
  step: string;
};

const Lines = memo(function Lines({ net, field, k, bend, lit, step, touch }: LinesProps) {
  const arc = net.rounds.length ? 0 : arcOfWhole;
  return net.lines.map(l => {
    const [a, b] = [field.spots.get(l.from), field.spots.get(l.to)];
    if (!a || !b) return null;
    const [p, q] = [
      { x: a.x * k, y: a.y * k },
      { x: b.x * k, y: b.y * k },
    ];
    const { d } = curve(p, q, a, b, (bend.get(l.key) ?? 0) + arc * Math.hypot(p.x - q.x, p.y - q.y));
    const name = [
      'line',
      l.type,
      l.through && 'inherited',
      l.basis === 'structural' && 'structural',
      l.confidence && 'unsure',
      l.key === step && 'chosen',
      lit && !lit.has(l.key) && 'faded',
      lit?.has(l.key) && 'lit',
    ];
    return (
      <g key={l.key} data-line={l.key}>
        <path
          d={d}
          className={name.filter(Boolean).join(' ')}
          markerEnd={l.type === 'reports_to' ? 'url(#tip)' : undefined}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing around it */}
        <path
          d={d}
          className="catch"
          onPointerEnter={() => touch.onMark({ line: l.key })}
          onPointerLeave={() => touch.onMark({})}
          onClick={() => touch.onChooseLine(l)}
        />
      </g>
    );
  });
});

function Disc({ unit, spot, pinned, open }: { unit: GraphUnit; spot: Spot; pinned: boolean; open: boolean }) {
  const r = spot.size;
  return (
    <>
      <circle className="halo" r={r + 5} />
      {square(unit.kind) ? (
        <rect className="disc" x={-r} y={-r} width={2 * r} height={2 * r} rx={2} />
      ) : (
        <circle className="disc" r={r} />
      )}
      {open && <circle className="open" r={r + 3} />}
      {pinned && <circle className="pin" r={2.5} />}
    </>
  );
}

function Label({ spot }: { spot: Spot }) {
  const { x, y } = labelStart(spot, 0, 0);
  return (
    <text textAnchor={spot.anchor}>
      {spot.lines.map((line, i) => (
        <tspan key={line} x={x} y={y + i * spot.row}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** How many neighbours are not drawn. */
function Rest({ of, spot }: { of: number | undefined; spot: Spot }) {
  if (!of) return null;
  const text = `+${number(of)}`;
  const wide = text.length * 7.5 + 10;
  const x = spot.anchor === 'start' ? -spot.size - wide - 4 : spot.size + 6;
  return (
    <g className="rest" transform={`translate(${x} ${spot.anchor === 'middle' ? -spot.size : 0})`}>
      <rect y={-9} width={wide} height={18} rx={9} />
      <text x={wide / 2} y={4} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
