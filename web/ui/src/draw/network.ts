import Graph from 'graphology';
import Sigma from 'sigma';
import type { Network } from '../state/network.ts';
import { crowded, drawn } from './aim.ts';
import { meet, type Rect } from './boxes.ts';
import type { Camera, Size } from './camera.ts';
import { ArrowEdge, DashedEdge, DottedEdge } from './edges.ts';
import { asides } from './fan.ts';
import { palette } from './palette.ts';
import { type Field, labelRect, labelStart, type Spot } from './spot.ts';

export type Drawing = {
  close: () => void;
  mark: (unit: string, line: string) => void;
  look: (at: Camera) => void;
};
type Waiting = { ctx: CanvasRenderingContext2D; spot: Spot; x: number; y: number; strong: boolean };

/** Draws a large network on a canvas with WebGL. The only file, with edges.ts, that knows sigma. */
export function draw(container: HTMLElement, net: Network, field: Field, size: Size): Drawing {
  const colours = palette();
  const aside = asides(net.lines);
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const u of net.units) {
    const spot = field.spots.get(u.id);
    if (spot)
      graph.addNode(u.id, {
        x: spot.x,
        y: size.height - spot.y,
        size: spot.size,
        color: colours.kind(u.kind),
        label: u.name,
      });
  }
  for (const l of net.lines) {
    if (!graph.hasNode(l.from) || !graph.hasNode(l.to)) continue;
    const dashed = l.type !== 'reports_to';
    graph.addEdgeWithKey(l.key, l.from, l.to, {
      type: l.type === 'belongs_to' ? 'dotted' : dashed ? 'dashed' : 'arrow',
      size: l.through ? 1 : dashed ? 1.2 : 1.8,
      color: colours.faint(l.type),
      aside: -(aside.get(l.key) ?? 0), // its y runs upwards
      line: l,
    });
  }
  const crowd = crowded(net);
  let [unit, line] = ['', ''];
  let labels: Waiting[] = [];
  const lit = (edge: string) =>
    edge === line || (unit !== '' && graph.hasEdge(edge) && graph.extremities(edge).includes(unit));
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    stagePadding: 0,
    zIndex: true,
    zoomToSizeRatioFunction: () => 1,
    labelRenderedSizeThreshold: 0,
    labelDensity: 3, // more than fit: those that would cover others are left out below
    edgeProgramClasses: { arrow: ArrowEdge, dashed: DashedEdge, dotted: DottedEdge },
    defaultDrawNodeLabel: (ctx, data) => {
      const spot = field.spots.get(data.key ?? '');
      if (spot) labels.push({ ctx, spot, x: data.x, y: data.y, strong: spot.id === unit });
    },
    defaultDrawNodeHover: (ctx, data) => {
      ctx.beginPath();
      ctx.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI);
      ctx.lineWidth = 3;
      ctx.strokeStyle = colours.text;
      ctx.stroke();
    },
    nodeReducer: (id, data) => ({ ...data, key: id, forceLabel: id === unit, highlighted: id === unit }),
    edgeReducer: (edge, data) =>
      lit(edge)
        ? { ...data, color: colours.line(graphType(data.type)), size: 2.4, zIndex: 1 }
        : { ...data, zIndex: 0, hidden: !drawn(data.line, crowd, unit, line) },
  });
  sigma.setCustomBBox({ x: [0, size.width], y: [0, size.height] });
  sigma.on('afterRender', () => {
    write(labels, colours);
    labels = [];
  });
  sigma.refresh();
  return {
    close: () => sigma.kill(),
    look: c => void sigma.getCamera().setState(cameraOf(c, size)),
    mark: (u, l) => {
      [unit, line] = [u, l];
      sigma.refresh({ skipIndexation: true });
    },
  };
}

const graphType = (program: string) =>
  program === 'arrow' ? 'reports_to' : program === 'dotted' ? 'belongs_to' : 'collaborates_with';

/** Our camera in sigma's terms: the middle of the screen in a square of side 1 as large as its longer side, y upwards. */
export function cameraOf({ x, y, k }: Camera, { width, height }: Size) {
  const side = Math.max(width, height);
  return {
    x: 0.5 + (width / 2 - (k * width) / 2 - x) / (k * side),
    y: 0.5 + (y - height / 2 + (k * height) / 2) / (k * side),
    ratio: 1 / k,
    angle: 0,
  };
}

/** Writes the labels that cover none written before; sigma may hand the same one twice. */
function write(all: Waiting[], colours: ReturnType<typeof palette>) {
  const written: Rect[] = [];
  const done = new Set<string>();
  all.sort((a, b) => Number(b.strong) - Number(a.strong) || b.spot.size - a.spot.size);
  for (const { ctx, spot, x, y, strong } of all) {
    const box = labelRect(spot, x, y);
    if (done.has(spot.id) || written.some(w => meet(w, box))) continue;
    done.add(spot.id);
    written.push(box);
    const at = labelStart(spot, x, y);
    ctx.font = `${strong ? 600 : 400} 12px "Titillium Web"`;
    ctx.textAlign = spot.anchor === 'middle' ? 'center' : spot.anchor === 'start' ? 'left' : 'right';
    ctx.textBaseline = 'alphabetic';
    ctx.lineJoin = 'round';
    ctx.lineWidth = 4;
    ctx.strokeStyle = colours.ground;
    ctx.fillStyle = colours.text;
    for (const [i, text] of spot.lines.entries()) {
      ctx.strokeText(text, at.x, at.y + i * spot.row);
      ctx.fillText(text, at.x, at.y + i * spot.row);
    }
  }
}
