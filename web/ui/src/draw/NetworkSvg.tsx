import type { Network } from '../state/network.ts';
import { Arrowhead } from './Arrowhead.tsx';
import { type Field, rowOfLabel, type Spot } from './network-layout.ts';

/** The same drawing without WebGL. */
export function NetworkSvg({
  net,
  field,
  marked,
  onChoose,
}: {
  net: Network;
  field: Field;
  marked: string | undefined;
  onChoose: (id: string) => void;
}) {
  const units = [...net.around, net.centre];
  return (
    <svg width={field.width} height={field.height} className="network-svg" aria-hidden="true">
      <Arrowhead id="tip" />
      {net.lines.map(l => {
        const [a, b] = [field.spots.get(l.from), field.spots.get(l.to)];
        if (!a || !b) return null;
        const ends = trim(a, b);
        return (
          <line
            key={`${l.from} ${l.to} ${l.type} ${l.through}`}
            {...ends}
            className={`${l.type}${l.inherited ? ' inherited' : ''}`}
            markerEnd={l.type === 'reports_to' ? 'url(#tip)' : undefined}
          />
        );
      })}
      {units.map(u => {
        const s = field.spots.get(u.id);
        if (!s) return null;
        const middle = s.anchor === 'middle';
        const x = middle ? s.x : s.x + (s.anchor === 'start' ? 1 : -1) * (s.size + 6);
        const top = middle ? s.y + s.size + 17 : s.y + 5 - ((s.lines.length - 1) * rowOfLabel) / 2;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing around it
          <g
            key={u.id}
            className={`spot kind-${u.kind}${u.id === marked ? ' marked' : ''}${middle ? ' centre' : ''}`}
            onClick={() => onChoose(u.id)}
          >
            <circle cx={s.x} cy={s.y} r={s.size} />
            <text textAnchor={s.anchor}>
              {s.lines.map((line, i) => (
                <tspan key={line} x={x} y={top + i * rowOfLabel}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The line between the rims of two discs. */
function trim(a: Spot, b: Spot) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  return {
    x1: a.x + ux * a.size,
    y1: a.y + uy * a.size,
    x2: b.x - ux * (b.size + 2),
    y2: b.y - uy * (b.size + 2),
  };
}
