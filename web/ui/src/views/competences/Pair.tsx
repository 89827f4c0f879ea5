import { useMemo } from 'react';
import type { SharedCompetence, UnitRef } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { collator } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Differing } from '../../parts/Differing.tsx';
import { Passages } from '../../parts/Passages.tsx';
import { differ } from '../../state/differ.ts';

/** Two of those who hold a competence, their passages side by side with the differing words marked. */
export function Pair({ competence, name }: { competence: SharedCompetence; name: (id: string) => UnitRef }) {
  const { link, go } = usePlace();
  const holders = useMemo(() => [...new Set(competence.functions.map(f => f.unit))], [competence]);
  const left = holders.find(u => u === link.pair[0]) ?? holders[0] ?? '';
  const right = holders.find(u => u === link.pair[1] && u !== left) ?? holders.find(u => u !== left) ?? '';
  const of = (unit: string) => competence.functions.filter(f => f.unit === unit);
  const [a, b] = [of(left), of(right)];
  const [own, others] = differ(a.map(f => f.text).join('\n'), b.map(f => f.text).join('\n'));
  const same = [...own, ...others].every(r => !r.own);
  const { compare } = collator();
  const sides = [
    { at: 0, unit: left, other: right, label: m.pair_left(), runs: own, functions: a },
    { at: 1, unit: right, other: left, label: m.pair_right(), runs: others, functions: b },
  ];
  return (
    <>
      <div className="pair">
        {sides.map(s => (
          <section key={s.at} aria-label={name(s.unit).name}>
            <label>
              <span className="hidden">{s.label}</span>
              <select
                value={s.unit}
                onChange={e =>
                  go(
                    { ...link, pair: s.at === 0 ? [e.target.value, right] : [left, e.target.value] },
                    'replace',
                  )
                }
              >
                {holders
                  .filter(u => u !== s.other)
                  .sort((x, y) => compare(name(x).name, name(y).name))
                  .map(u => (
                    <option key={u} value={u}>
                      {name(u).name}
                    </option>
                  ))}
              </select>
            </label>
            <p className="passage">
              <Differing runs={s.runs} />
            </p>
            <Passages citations={s.functions.flatMap(f => f.citations)} most={3} plain />
            {s.functions.some(f => f.through) && (
              <p className="small muted">
                {m.through({ name: name(s.functions.find(f => f.through)?.through ?? '').name })}
              </p>
            )}
          </section>
        ))}
      </div>
      <p className="note">{same ? m.pair_same() : m.pair_marked()}</p>
    </>
  );
}
