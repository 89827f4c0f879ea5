import type { Layout, Placed } from './chart-layout.ts';

/** The collaborations of the chosen box, over the chart: arcs that leave the lines of the hierarchy alone. */
export function Laterals({ layout, unit, to }: { layout: Layout; unit: string; to: Set<string> }) {
  const at = new Map(layout.boxes.map(b => [b.box.id, b]));
  const from = at.get(unit);
  if (!from) return null;
  return (
    <g className="chart-laterals">
      {[...to].map(id => {
        const box = at.get(id);
        return box && id !== unit && <path key={id} d={arc(from, box)} />;
      })}
    </g>
  );
}

/** Between the sides that face each other; between boxes of one column, out to the left and back. */
function arc(a: Placed, b: Placed): string {
  const [ay, by] = [a.y + a.height / 2, b.y + b.height / 2];
  if (Math.abs(a.x - b.x) < a.width) {
    const out = Math.min(a.x, b.x) - 10 - Math.min(60, Math.abs(ay - by) / 6);
    return `M${a.x} ${ay}C${out} ${ay} ${out} ${by} ${b.x} ${by}`;
  }
  const [x1, x2] = a.x < b.x ? [a.x + a.width, b.x] : [a.x, b.x + b.width];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${ay}C${middle} ${ay} ${middle} ${by} ${x2} ${by}`;
}
