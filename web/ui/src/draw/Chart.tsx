import { useEffect, useMemo, useRef, useState } from 'react';
import { kindName, stepName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { type Action, ActionMenu } from '../parts/ActionMenu.tsx';
import { KindDot } from '../parts/UnitName.tsx';
import type { Mark } from '../state/marks.ts';
import type { Box } from '../state/organigram.ts';
import { ChartBox } from './ChartBox.tsx';
import { type Layout, layoutChart, step } from './chart-layout.ts';
import { Laterals } from './Laterals.tsx';
import { SavePicture } from './SavePicture.tsx';
import { StageTools } from './StageTools.tsx';
import { within } from './scroll.ts';
import { measureIn } from './text.ts';
import { type Framed, useFrame } from './useFrame.ts';
import { useFonts, useSize } from './useSize.ts';
import { Zoom } from './Zoom.tsx';

const measure = measureIn('600 14px "Titillium Web"', 7.2);
const narrow = 700; // px of room under which the chart is an outline
const edge = 12;

type Props = {
  root: Box;
  open: Set<string>;
  unit: string;
  onChoose: (id: string) => void;
  onToggle: (id: string) => void;
  label?: string; // its name where there are several
  marks?: Map<string, Mark>; // boxes that a change touches
  lateral?: Set<string>; // boxes that stand for who collaborates with the unit
  menu?: (id: string) => Action[];
  tools?: React.ReactNode; // in the bar of the stage, with the zoom
  frame?: Framed; // keeps the part that is seen
};

/** The institution as boxes from the top down to the chosen unit, worked by mouse and by arrow keys. */
export function Chart({
  root,
  open,
  unit,
  onChoose,
  onToggle,
  label,
  marks,
  lateral,
  menu,
  tools,
  frame: framed,
}: Props) {
  const picture = useRef<SVGSVGElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [ref, size] = useSize<HTMLDivElement>();
  const fonts = useFonts();
  const [asked, setAsked] = useState<{ id: string; x: number; y: number }>();
  const form = size.width < narrow ? 'outline' : 'columns';
  const layout = useMemo(
    () =>
      size.width && fonts ? layoutChart(root, open, form, size.width - 2 * edge, measure, marks) : undefined,
    [root, open, form, size.width, fonts, marks],
  );
  const [at, setAt] = useState(unit || root.id);
  const focused = useRef(false);
  const here = layout?.boxes.some(b => b.box.id === at) ? at : root.id;

  useEffect(() => {
    if (unit) setAt(unit);
  }, [unit]);
  useEffect(() => {
    const box = boxIn(ref.current, here);
    if (!box || !layout) return;
    if (focused.current) box.focus({ preventScroll: true });
    if (here !== root.id) box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here, layout, ref, root.id]);

  const openMenu = (id: string) => {
    const [box, room] = [boxIn(ref.current, id), frame.current];
    if (!menu || !box || !room) return;
    const [b, r] = [box.getBoundingClientRect(), room.getBoundingClientRect()];
    setAt(id);
    setAsked({ id, x: b.left - r.left + 24, y: b.bottom - r.top + 2 });
  };
  const press = (e: React.KeyboardEvent) => {
    if (!layout) return;
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      return onChoose(here);
    }
    if (menu && (e.key === 'ContextMenu' || (e.shiftKey && e.key === 'F10'))) {
      e.preventDefault();
      return openMenu(here);
    }
    const { go, toggle } = step(layout, here, e.key);
    if (!go && !toggle) return;
    e.preventDefault();
    if (toggle) onToggle(toggle);
    if (go) setAt(go);
  };
  const placed = layout?.boxes.find(b => b.box.id === unit);
  const { zoom, setZoom, onScroll } = useFrame({
    room: ref,
    ready: layout !== undefined,
    chosen: placed && {
      x: placed.x + edge,
      y: placed.y + edge,
      width: placed.width,
      height: placed.height,
    },
    framed,
  });
  const [width, height] = layout ? [layout.width + 2 * edge, layout.height + 2 * edge] : [0, 0];
  return (
    <div className="chart-frame" ref={frame}>
      {tools && (
        <StageTools label={m.chart_tools()}>
          {tools}
          <Zoom onFit={() => setZoom(1)} onLarger={by => setZoom(within(zoom * by))} />
          <SavePicture of={picture} name={label ?? m.chart_label()} />
        </StageTools>
      )}
      <div
        ref={ref}
        className="chart"
        role="region"
        onScroll={onScroll}
        aria-label={label ?? m.chart_label()}
      >
        {layout && (
          <svg
            ref={picture}
            width={width * zoom}
            height={height * zoom}
            viewBox={`0 0 ${width} ${height}`}
            role="tree"
            aria-label={label ?? m.chart_label()}
            onKeyDown={press}
            onFocus={() => {
              focused.current = true;
            }}
            onBlur={() => {
              focused.current = false;
            }}
          >
            <g transform={`translate(${edge} ${edge})`}>
              <Lines layout={layout} />
              {layout.boxes.map(b => (
                <ChartBox
                  key={b.box.id}
                  placed={b}
                  chosen={b.box.id === unit}
                  lit={Boolean(lateral?.has(b.box.id))}
                  mark={marks?.get(b.box.id)}
                  focusable={b.box.id === here}
                  onChoose={() => {
                    setAt(b.box.id);
                    onChoose(b.box.id);
                  }}
                  onToggle={() => {
                    setAt(b.box.id);
                    onToggle(b.box.id);
                  }}
                  onMenu={
                    menu &&
                    (e => {
                      e.preventDefault();
                      openMenu(b.box.id);
                    })
                  }
                />
              ))}
              {lateral && <Laterals layout={layout} unit={unit} to={lateral} />}
            </g>
          </svg>
        )}
      </div>
      {layout && (
        <div className="chart-foot">
          <ChartLegend layout={layout} lateral={Boolean(lateral?.size)} />
          {!tools && <SavePicture of={picture} name={label ?? m.chart_label()} />}
        </div>
      )}
      {asked && menu && (
        <ActionMenu
          label={layout?.boxes.find(b => b.box.id === asked.id)?.box.name ?? ''}
          at={asked}
          actions={menu(asked.id)}
          onClose={() => {
            setAsked(undefined);
            boxIn(ref.current, asked.id)?.focus({ preventScroll: true });
          }}
        />
      )}
    </div>
  );
}

const boxIn = (chart: HTMLElement | null, id: string) =>
  chart?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`);

function Lines({ layout }: { layout: Layout }) {
  return (
    <g className="chart-lines">
      {layout.frames.map(f => (
        <rect
          key={f.key}
          className={f.members ? 'member' : undefined}
          x={f.x}
          y={f.y}
          width={f.width}
          height={f.height}
          rx={6}
        />
      ))}
      {layout.links.map(l => (
        <path key={l.key} d={l.path} className={l.members ? 'member' : undefined} />
      ))}
    </g>
  );
}

/** The colours of the boxes shown, and the kinds of line. */
function ChartLegend({ layout, lateral }: { layout: Layout; lateral: boolean }) {
  const kinds = [...new Set(layout.boxes.map(b => b.box.kind))];
  const lines = [
    'reports_to',
    ...(layout.links.some(l => l.members) ? ['belongs_to'] : []),
    ...(lateral ? ['collaborates_with'] : []),
  ];
  return (
    <>
      {kinds.map(k => (
        <span key={k} className="entry">
          <KindDot kind={k} />
          {kindName(k)}
        </span>
      ))}
      {lines.map(l => (
        <span key={l} className="entry">
          <span className={`stroke ${l}`} aria-hidden="true" />
          {stepName(l)}
        </span>
      ))}
    </>
  );
}
