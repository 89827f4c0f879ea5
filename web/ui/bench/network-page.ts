import { draw } from '../src/draw/network.ts';
import type { Field } from '../src/draw/spot.ts';
import { layoutWhole } from '../src/draw/whole-layout.ts';
import type { Line, Network } from '../src/state/network.ts';

declare global {
  interface Window {
    prepare: (nodes: number) => number;
    pan: (frames: number) => Promise<void>;
  }
}

const size = { width: 1400, height: 900 };
let field: Field | undefined;
let drawing: ReturnType<typeof draw> | undefined;

/** Draws a tree of so many units with two lateral lines each; returns how many lines. */
window.prepare = count => {
  const units = Array.from({ length: count }, (_, i) => ({
    id: `u${i}`,
    name: `Ufficio ${i}`,
    kind: 'office' as const,
    line: i,
    source: 's',
    functions: 0,
    degree: 3,
  }));
  const stage = document.getElementById('stage');
  if (!stage) return 0;
  const line = (from: number, to: number, type: 'reports_to' | 'collaborates_with'): Line => {
    const parts = [`u${from}`, type, `u${to}`];
    return { from: `u${from}`, to: `u${to}`, type, parts, key: parts.join(' ') };
  };
  const lines = units.slice(1).flatMap((_, k) => {
    const i = k + 1;
    return [
      line(i, Math.floor((i - 1) / 5), 'reports_to'),
      line(i, (i * 7919) % count, 'collaborates_with'),
      line(i, (i * 104_729 + 1) % count, 'collaborates_with'),
    ].filter(l => l.from !== l.to);
  });
  const edition = { id: 'e', title: '', date: '', revision: '', sources: [] };
  const graph = { edition, units, steps: lines, truncated: false };
  const net: Network = { graph, units, lines, rounds: [], rest: new Map() };
  field = layoutWhole(graph, [], text => text.length * 6);
  drawing = draw(stage, net, field, size);
  return lines.length;
};

window.pan = async frames => {
  const whole = fitted();
  for (let i = 0; i < frames; i++) {
    drawing?.look({ ...whole, x: whole.x + 100 * Math.sin(i / 5) });
    await new Promise(requestAnimationFrame);
  }
};

/** All of the drawing on the screen. */
function fitted() {
  const { left, right, top, bottom } = field?.box ?? { left: 0, right: 1, top: 0, bottom: 1 };
  const k = Math.min(size.width / (right - left), size.height / (bottom - top));
  return { k, x: size.width / 2 - ((left + right) / 2) * k, y: size.height / 2 - ((top + bottom) / 2) * k };
}
