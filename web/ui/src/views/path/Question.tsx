import { useEffect, useRef } from 'react';
import { hasMoved, usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { Fold } from '../../parts/Fold.tsx';
import { Amount, Kinds } from '../../parts/Kinds.tsx';
import { UnitPicker, UnitsPicker } from '../../parts/UnitPicker.tsx';
import { usualKinds } from '../../state/way.ts';

/** The ends of the path and how it may run. */
export function Question() {
  const { link, go } = usePlace();
  const ends = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival from elsewhere with one end known
  useEffect(() => {
    if (hasMoved() && Boolean(link.from) !== Boolean(link.to)) ends.current?.querySelector('input')?.focus();
  }, []);
  const changed = [
    link.kinds.length,
    link.avoid.length,
    link.via.length,
    link.longer,
    link.hops,
    link.limit,
    Number(link.directed),
  ].filter(Boolean).length;
  return (
    <>
      <div className="ends" ref={ends}>
        <UnitPicker label={m.path_from()} unit={link.from} onChange={from => go({ ...link, from })} />
        <button
          type="button"
          className="swap"
          onClick={() => go({ ...link, from: link.to, to: link.from, via: [...link.via].reverse() })}
          disabled={!link.from && !link.to}
        >
          <span aria-hidden="true">⇅</span> {m.path_swap()}
        </button>
        <UnitPicker label={m.path_to()} unit={link.to} onChange={to => go({ ...link, to })} />
      </div>
      <Fold id="options" className="options" open={changed > 0}>
        <summary>{m.options()}</summary>
        <Kinds chosen={link.kinds} usual={usualKinds} onChange={kinds => go({ ...link, kinds })} />
        <label className="check">
          <input
            type="checkbox"
            checked={link.directed}
            onChange={e => go({ ...link, directed: e.target.checked })}
          />
          {m.option_directed()}
        </label>
        <div className="amounts">
          <Amount
            label={m.option_hops()}
            value={link.hops}
            usual={6}
            options={[1, 2, 3, 4, 5, 6, 8, 10, 12]}
            onChange={hops => go({ ...link, hops })}
          />
          <Amount
            label={m.option_limit()}
            value={link.limit}
            usual={10}
            options={[1, 5, 10, 20, 50, 100]}
            onChange={limit => go({ ...link, limit })}
          />
          <label className="amount">
            <span className="label">{m.option_longer()}</span>
            <select value={link.longer} onChange={e => go({ ...link, longer: Number(e.target.value) })}>
              <option value={0}>{m.longer_none()}</option>
              {[1, 2, 3, 4, 5, 6].map(n => (
                <option key={n} value={n}>
                  {m.longer_more({ count: n })}
                </option>
              ))}
            </select>
          </label>
        </div>
        <UnitsPicker label={m.option_via()} units={link.via} onChange={via => go({ ...link, via })} />
        <UnitsPicker label={m.option_avoid()} units={link.avoid} onChange={avoid => go({ ...link, avoid })} />
      </Fold>
    </>
  );
}
