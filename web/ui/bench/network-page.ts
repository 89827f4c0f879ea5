import { draw } from '../src/draw/network.ts';
import type { Network } from '../src/state/network.ts';

declare global {
  interface Window {
    prepare: (nodes: number) => number;
    pan: (frames: number) => Promise<void>;
  }
}

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
  const [centre, ...around] = units;
  const stage = document.getElementById('stage');
  if (!centre || !stage) return 0;
  const line = (from: number, to: number, type: 'reports_to' | 'collaborates_with') => ({
    from: `u${from}`,
    to: `u${to}`,
    type,
    inherited: false,
  });
  const lines = around.flatMap((_, k) => {
    const i = k + 1;
    return [
      line(i, Math.floor((i - 1) / 5), 'reports_to'),
      line(i, (i * 7919) % count, 'collaborates_with'),
      line(i, (i * 104_729 + 1) % count, 'collaborates_with'),
    ].filter(l => l.from !== l.to);
  });
  const spots = new Map(
    units.map((u, i) => {
      const [angle, far] = [i * 2.399_963, 440 * Math.sqrt(i / count)];
      return [
        u.id,
        {
          id: u.id,
          x: 700 + far * Math.cos(angle),
          y: 450 + far * Math.sin(angle),
          size: 3,
          lines: [],
          anchor: 'start' as const,
        },
      ];
    }),
  );
  const net: Network = { centre, around, lines };
  drawing = draw(stage, net, { width: 1400, height: 900, spots }, { onChoose: () => {}, onMark: () => {} });
  return lines.length;
};

window.pan = async frames => {
  for (let i = 0; i < frames; i++) {
    drawing?.look({ x: 0.5 + 0.1 * Math.sin(i / 5), y: 0.5, ratio: 0.8 });
    await new Promise(requestAnimationFrame);
  }
};
