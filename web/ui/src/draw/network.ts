import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { Network } from '../state/network.ts';
import { DashedEdge, DottedEdge } from './dashed.ts';
import { type Field, rowOfLabel, type Spot } from './network-layout.ts';
import { palette } from './palette.ts';

export type Drawing = {
  close: () => void;
  mark: (id: string | undefined) => void;
  look: (at: { x: number; y: number; ratio: number }) => void; // moves the camera, as a drag does
};
const most = 500; // units whose labels are all drawn; with more, sigma thins them out
type Events = { onChoose: (id: string) => void; onMark: (id: string | undefined) => void };

/** Draws the network on a canvas with WebGL. The only file, with dashed.ts, that knows sigma. */
export function draw(
  container: HTMLElement,
  net: Network,
  field: Field,
  { onChoose, onMark }: Events,
): Drawing {
  const colours = palette();
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const u of [net.centre, ...net.around]) {
    const spot = field.spots.get(u.id);
    if (spot)
      graph.addNode(u.id, {
        x: spot.x,
        y: field.height - spot.y,
        size: spot.size,
        color: colours.kind(u.kind),
        label: u.name,
      });
  }
  for (const l of net.lines) {
    const dashed = l.type !== 'reports_to';
    graph.addEdge(l.from, l.to, {
      type: l.type === 'belongs_to' ? 'dotted' : dashed ? 'dashed' : 'arrow',
      size: l.inherited ? 1.2 : dashed ? 1.6 : 2.2,
      color: l.inherited ? colours.faint(l.type) : colours.line(l.type),
    });
  }
  const crowded = field.spots.size > most;
  let marked: string | undefined;
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    autoRescale: true,
    stagePadding: 0,
    minCameraRatio: 0.25,
    maxCameraRatio: 2,
    edgeProgramClasses: { arrow: EdgeArrowProgram, dashed: DashedEdge, dotted: DottedEdge },
    defaultDrawNodeLabel: (ctx, data) => {
      const spot = field.spots.get(data.key ?? '');
      if (spot) label(ctx, spot, data, colours, spot.id === marked || spot.id === net.centre.id);
    },
    defaultDrawNodeHover: (ctx, data) => {
      ctx.beginPath();
      ctx.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI);
      ctx.lineWidth = 3;
      ctx.strokeStyle = colours.text;
      ctx.stroke();
    },
    nodeReducer: (id, data) => ({
      ...data,
      key: id,
      forceLabel: !crowded || id === marked,
      highlighted: id === marked,
    }),
    edgeReducer: (edge, data) =>
      marked && !graph.extremities(edge).includes(marked)
        ? { ...data, color: colours.faint('reports_to'), zIndex: 0 }
        : { ...data, zIndex: 1 },
    zIndex: true,
  });
  sigma.setCustomBBox({ x: [0, field.width], y: [0, field.height] });
  sigma.refresh();
  sigma.on('clickNode', e => onChoose(e.node));
  sigma.on('enterNode', e => onMark(e.node));
  sigma.on('leaveNode', () => onMark(undefined));
  return {
    close: () => sigma.kill(),
    look: at => void sigma.getCamera().setState(at),
    mark: id => {
      marked = id;
      sigma.refresh({ skipIndexation: true });
    },
  };
}

function label(
  ctx: CanvasRenderingContext2D,
  spot: Spot,
  data: { x: number; y: number; size: number },
  colours: ReturnType<typeof palette>,
  strong: boolean,
) {
  const middle = spot.anchor === 'middle';
  ctx.font = `${strong ? 600 : 400} 14px "Titillium Web"`;
  ctx.textAlign = middle ? 'center' : spot.anchor === 'start' ? 'left' : 'right';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = colours.ground;
  ctx.fillStyle = colours.text;
  const x = middle ? data.x : data.x + (spot.anchor === 'start' ? 1 : -1) * (data.size + 6);
  const top = middle ? data.y + data.size + 12 : data.y - ((spot.lines.length - 1) * rowOfLabel) / 2;
  for (const [i, line] of spot.lines.entries()) {
    ctx.strokeText(line, x, top + i * rowOfLabel);
    ctx.fillText(line, x, top + i * rowOfLabel);
  }
}
