import { useMemo, useRef, useState } from 'react';
import type { Path, Step, UnitRef } from '../api/types.ts';
import { kindName, say, stepName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { type Action, ActionMenu } from '../parts/ActionMenu.tsx';
import { Arrowhead } from './Arrowhead.tsx';
import { type Hop, layoutChain, type Stop } from './chain-layout.ts';
import { nearest } from './network-keys.ts';
import { SavePicture } from './SavePicture.tsx';
import { measureIn } from './text.ts';
import { useFonts, useSize } from './useSize.ts';

const measure = measureIn('600 14px "Titillium Web"', 7.2);
const edge = 10;

type Props = {
  paths: Path[];
  name: (id: string) => UnitRef;
  lit?: Path; // the path that stays clear while the others fade
  menu: (id: string) => Action[];
  step: Step | undefined; // chosen
  onStep: (s: Step) => void;
};

/** The paths as boxes and lines, shared parts once. The sentences below say the same. */
export function ChainPicture({ paths, name, lit, menu, step, onStep }: Props) {
  const [asked, setAsked] = useState<{ id: string; x: number; y: number }>();
  const picture = useRef<SVGSVGElement>(null);
  const frame = useRef<HTMLElement>(null);
  const [ref, { width }] = useSize<HTMLDivElement>();
  const fonts = useFonts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: name comes with paths; the fonts change what is measured
  const chain = useMemo(() => layoutChain(paths, name, measure, width - 2 * edge), [paths, width, fonts]);
  const used = [...new Set(chain.hops.map(h => h.step.type))];
  const clear = lit && new Set([...lit.units, ...lit.steps.map(keyOf)]);
  const ends = new Set([paths[0]?.units[0], paths[0]?.units.at(-1)]);
  const boxOf = (id: string) => picture.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`);
  const open = (id: string) => {
    const [box, room] = [boxOf(id)?.getBoundingClientRect(), frame.current?.getBoundingClientRect()];
    if (box && room) setAsked({ id, x: box.left - room.left, y: box.bottom - room.top + 2 });
  };
  const press = (s: Stop, e: React.KeyboardEvent) => {
    const points = chain.stops.map(p => ({ id: p.id, x: p.x + p.width / 2, y: p.y + p.height / 2 }));
    const to = nearest(
      points,
      points.find(p => p.id === s.id),
      e.key,
    );
    const menuKey =
      e.key === 'Enter' || e.key === ' ' || e.key === 'ContextMenu' || (e.shiftKey && e.key === 'F10');
    if (!to && !menuKey) return;
    e.preventDefault();
    if (to) boxOf(to)?.focus();
    else open(s.id);
  };
  return (
    <figure className="chain" ref={frame}>
      <div ref={ref} className="chain-room">
        {width > 0 && (
          <svg
            ref={picture}
            role="group"
            aria-label={m.chain_label({ count: paths.length })}
            width={chain.width + 2 * edge}
            height={chain.height + 2 * edge}
            viewBox={`0 0 ${chain.width + 2 * edge} ${chain.height + 2 * edge}`}
          >
            <Arrowhead id="arrow" />
            <g transform={`translate(${edge} ${edge})`}>
              {chain.hops.map(h => (
                <HopOf
                  key={h.key}
                  hop={h}
                  faded={Boolean(clear && !clear.has(h.key))}
                  chosen={step !== undefined && keyOf(step) === h.key}
                  onChoose={() => onStep(h.step)}
                />
              ))}
              {chain.stops.map(s => (
                <StopOf
                  key={s.id}
                  stop={s}
                  label={`${name(s.id).name}, ${kindName(s.kind)}`}
                  end={ends.has(s.id)}
                  open={asked?.id === s.id}
                  faded={Boolean(clear && !clear.has(s.id))}
                  onOpen={() => open(s.id)}
                  onKeyDown={e => press(s, e)}
                />
              ))}
            </g>
          </svg>
        )}
      </div>
      {asked && (
        <ActionMenu
          label={name(asked.id).name}
          at={asked}
          actions={menu(asked.id)}
          onClose={chosen => {
            setAsked(undefined);
            if (!chosen) boxOf(asked.id)?.focus();
          }}
        />
      )}
      <figcaption className="legend">
        {used.map(t => (
          <span key={t} className="entry">
            <span className={`stroke ${t}`} aria-hidden="true" />
            {stepName(t)}
          </span>
        ))}
        {chain.hops.some(h => h.step.through) && (
          <span className="entry">
            <span className="stroke inherited" aria-hidden="true" />
            {stepName('inherited')}
          </span>
        )}
        <SavePicture of={picture} name={m.view_path()} />
      </figcaption>
    </figure>
  );
}

const keyOf = (s: Step) => `${s.from} ${s.to} ${s.type}`;

/** Enter and space press what is no button of HTML. */
const pressed = (act: () => void) => (e: React.KeyboardEvent) => {
  if (e.key !== 'Enter' && e.key !== ' ') return;
  e.preventDefault();
  act();
};

type HopProps = { hop: Hop; faded: boolean; chosen: boolean; onChoose: () => void };

function HopOf({ hop: h, faded, chosen, onChoose }: HopProps) {
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={say(h.step.sentence)}
      className={`hop-of${faded ? ' faded' : ''}${chosen ? ' chosen' : ''}`}
      onClick={onChoose}
      onKeyDown={pressed(onChoose)}
    >
      <title>{say(h.step.sentence)}</title>
      <path
        d={h.d}
        className={`hop ${h.step.type}${h.step.through ? ' inherited' : ''}`}
        markerEnd={h.step.type === 'shares_competence' ? undefined : 'url(#arrow)'}
      />
      <path d={h.d} className="catch" />
    </g>
  );
}

type StopProps = {
  stop: Stop;
  label: string;
  end: boolean;
  open: boolean;
  faded: boolean;
  onOpen: () => void;
  onKeyDown: (e: React.KeyboardEvent) => void;
};

function StopOf({ stop: s, label, end, open, faded, onOpen, onKeyDown }: StopProps) {
  return (
    <g
      role="button"
      tabIndex={0}
      aria-haspopup="menu"
      aria-expanded={open}
      aria-label={label}
      data-id={s.id}
      className={`box kind-${s.kind}${end ? ' chosen' : ''}${faded ? ' faded' : ''}`}
      transform={`translate(${s.x} ${s.y})`}
      onClick={onOpen}
      onContextMenu={e => {
        e.preventDefault();
        onOpen();
      }}
      onKeyDown={onKeyDown}
    >
      <rect className="frame" width={s.width} height={s.height} rx={4} />
      <rect className="stripe" width={5} height={s.height} rx={2} />
      <text className="name">
        {s.lines.map((line, i) => (
          <tspan key={line} x={14} y={21 + i * 17}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
