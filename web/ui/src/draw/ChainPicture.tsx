import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Path, UnitRef } from '../api/types.ts';
import { kindName, stepName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { Arrowhead } from './Arrowhead.tsx';
import { layoutChain } from './chain-layout.ts';
import { SavePicture } from './SavePicture.tsx';
import { measureIn } from './text.ts';
import { useFonts, useSize } from './useSize.ts';

const measure = measureIn('600 14px "Titillium Web"', 7.2);
const narrow = 620;
const edge = 10;

/** The paths as boxes and lines, shared parts once. The sentences below say the same. */
export function ChainPicture({
  paths,
  name,
  actions,
}: {
  paths: Path[];
  name: (id: string) => UnitRef;
  actions: (id: string) => ReactNode; // what can be done with the box that was chosen
}) {
  const [at, setAt] = useState<string>();
  const picture = useRef<SVGSVGElement>(null);
  const chosen = paths.some(p => p.units.includes(at ?? '')) ? at : undefined;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const fonts = useFonts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: name comes with paths; the fonts change what is measured
  const chain = useMemo(
    () => layoutChain(paths, name, width < narrow, measure),
    [paths, width < narrow, fonts],
  );
  const used = [...new Set(chain.hops.map(h => h.step.type))];
  return (
    <figure className="chain">
      <div
        ref={ref}
        className="chain-scroll"
        tabIndex={0}
        role="region"
        aria-label={m.chain_label({ count: paths.length })}
      >
        {width > 0 && (
          <svg
            ref={picture}
            role="group"
            aria-label={m.chain_label({ count: paths.length })}
            width={chain.width + 2 * edge}
            height={chain.height + 2 * edge}
          >
            <Arrowhead id="arrow" />
            <g transform={`translate(${edge} ${edge})`}>
              {chain.hops.map(h => (
                <path
                  key={h.key}
                  d={h.d}
                  className={`hop ${h.step.type}${h.step.through ? ' inherited' : ''}`}
                  markerEnd={h.step.type === 'shares_competence' ? undefined : 'url(#arrow)'}
                />
              ))}
              {chain.stops.map(s => (
                <g
                  key={s.id}
                  role="button"
                  tabIndex={0}
                  aria-pressed={s.id === chosen}
                  aria-label={`${name(s.id).name}, ${kindName(s.kind)}`}
                  className={`box kind-${s.kind}${s.id === chosen ? ' chosen' : ''}`}
                  transform={`translate(${s.x} ${s.y})`}
                  onClick={() => setAt(s.id === chosen ? undefined : s.id)}
                  onKeyDown={e => {
                    if (e.key !== 'Enter' && e.key !== ' ') return;
                    e.preventDefault();
                    setAt(s.id === chosen ? undefined : s.id);
                  }}
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
              ))}
            </g>
          </svg>
        )}
      </div>
      {chosen && (
        <div className="chain-actions" role="group" aria-label={name(chosen).name}>
          <strong>{name(chosen).name}</strong>
          {actions(chosen)}
        </div>
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
