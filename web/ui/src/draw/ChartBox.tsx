import { kindName, number } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { below } from '../state/branches.ts';
import type { Mark } from '../state/marks.ts';
import type { Placed } from './chart-layout.ts';

const markName = (k: Mark) =>
  ({
    gone: m.mark_gone,
    new: m.mark_new,
    moved: m.mark_moved,
    renamed: m.mark_renamed,
    functions: m.mark_functions,
  })[k]();

type BoxProps = {
  placed: Placed;
  mark?: Mark;
  chosen: boolean;
  lit: boolean; // a collaboration leads to it
  focusable: boolean;
  onChoose: () => void;
  onToggle: () => void;
  onMenu?: (e: React.MouseEvent) => void;
};

/** A box of the chart: its name, how many are below, and a mark where a change touches it. */
export function ChartBox({ placed, mark, chosen, lit, focusable, onChoose, onToggle, onMenu }: BoxProps) {
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
      className={`box kind-${box.kind}${chosen ? ' chosen' : ''}${lit ? ' lit' : ''}${mark ? ` mark-${mark}` : ''}`}
      transform={`translate(${x} ${y})`}
      onClick={onChoose}
      onContextMenu={onMenu}
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
