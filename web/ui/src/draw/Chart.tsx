import { useEffect, useMemo, useRef, useState } from 'react';
import { kindName, number } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { KindDot } from '../parts/UnitName.tsx';
import { type Box, below } from '../state/organigram.ts';
import { type Layout, layoutChart, type Placed, step } from './chart-layout.ts';
import { SavePicture } from './SavePicture.tsx';
import { measureIn } from './text.ts';
import { useFonts, useSize } from './useSize.ts';

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
};
export type Mark = 'gone' | 'new' | 'moved';

/** The institution as boxes from the top down to the chosen unit, worked by mouse and by arrow keys. */
export function Chart({ root, open, unit, onChoose, onToggle, label, marks }: Props) {
  const picture = useRef<SVGSVGElement>(null);
  const [ref, size] = useSize<HTMLDivElement>();
  const fonts = useFonts();
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
    const box = ref.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(here)}"]`);
    if (!box || !layout) return;
    if (focused.current) box.focus({ preventScroll: true });
    if (here !== root.id) box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here, layout, ref, root.id]);

  const press = (e: React.KeyboardEvent) => {
    if (!layout) return;
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      return onChoose(here);
    }
    const { go, toggle } = step(layout, here, e.key);
    if (!go && !toggle) return;
    e.preventDefault();
    if (toggle) onToggle(toggle);
    if (go) setAt(go);
  };
  return (
    <div ref={ref} className="chart" role="region" aria-label={label ?? m.chart_label()}>
      {layout && (
        <svg
          ref={picture}
          width={layout.width + 2 * edge}
          height={layout.height + 2 * edge}
          viewBox={`0 0 ${layout.width + 2 * edge} ${layout.height + 2 * edge}`}
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
            <g className="chart-lines">
              {layout.links.map(l => (
                <path key={l.to.box.id} d={l.path} className={l.from.box.members ? 'member' : undefined} />
              ))}
            </g>
            {layout.boxes.map(b => (
              <BoxOf
                key={b.box.id}
                placed={b}
                chosen={b.box.id === unit}
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
              />
            ))}
          </g>
        </svg>
      )}
      {layout && (
        <div className="chart-foot">
          <ChartLegend layout={layout} />
          <SavePicture of={picture} name={label ?? m.chart_label()} />
        </div>
      )}
    </div>
  );
}

/** The colours of the boxes shown, and the two kinds of line. */
function ChartLegend({ layout }: { layout: Layout }) {
  const kinds = [...new Set(layout.boxes.map(b => b.box.kind))];
  const members = layout.links.some(l => l.from.box.members);
  return (
    <>
      {kinds.map(k => (
        <span key={k} className="entry">
          <KindDot kind={k} />
          {kindName(k)}
        </span>
      ))}
      <span className="entry">
        <span className="stroke reports_to" aria-hidden="true" />
        {m.step_reports_to()}
      </span>
      {members && (
        <span className="entry">
          <span className="stroke belongs_to" aria-hidden="true" />
          {m.step_belongs_to()}
        </span>
      )}
    </>
  );
}

const markName = (k: Mark) => ({ gone: m.mark_gone, new: m.mark_new, moved: m.mark_moved })[k]();

type BoxProps = {
  placed: Placed;
  mark?: Mark;
  chosen: boolean;
  focusable: boolean;
  onChoose: () => void;
  onToggle: () => void;
};

function BoxOf({ placed, mark, chosen, focusable, onChoose, onToggle }: BoxProps) {
  const { box, x, y, width, height, lines, open } = placed;
  const inside = box.children.length;
  const label = [
    box.name,
    kindName(box.kind),
    box.experimental ? m.experimental() : '',
    mark ? markName(mark) : '',
    inside ? m.chart_below({ count: below(box) }) : '',
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <g
      role="treeitem"
      tabIndex={focusable ? 0 : -1}
      data-id={box.id}
      aria-label={label}
      aria-level={placed.level}
      aria-posinset={placed.at.position}
      aria-setsize={placed.at.of}
      aria-expanded={inside ? open : undefined}
      aria-selected={chosen}
      className={`box kind-${box.kind}${chosen ? ' chosen' : ''}${mark ? ` mark-${mark}` : ''}`}
      transform={`translate(${x} ${y})`}
      onClick={onChoose}
    >
      {box.members && <rect className="behind" x={3} y={3} width={width} height={height} rx={4} />}
      <rect className="frame" width={width} height={height} rx={4} />
      <rect className="stripe" width={5} height={height} rx={2} />
      <text className="name">
        {lines.map((line, i) => (
          <tspan key={line} x={14} y={19 + i * 17}>
            {line}
          </tspan>
        ))}
      </text>
      {mark && (
        <text className="mark" x={width - 8} y={height - 6} textAnchor="end">
          {markName(mark)}
        </text>
      )}
      {box.experimental && (
        <text className="flask" x={width - (inside ? 48 : 10)} y={19} textAnchor="end">
          ⚗
        </text>
      )}
      {inside > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a second target for the mouse; keys open with arrows
        <g
          className="opener"
          onClick={e => {
            e.stopPropagation();
            onToggle();
          }}
        >
          <rect x={width - 46} y={0} width={46} height={height} />
          <text x={width - 10} y={19} textAnchor="end">
            {open ? '−' : '+'} {number(inside)}
          </text>
        </g>
      )}
    </g>
  );
}
