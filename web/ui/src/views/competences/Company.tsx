import { useMemo } from 'react';
import type { SharedAnswer } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { collator, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { KindDot } from '../../parts/UnitName.tsx';
import { useAll } from '../../parts/useAll.ts';
import { companyOf } from '../../state/company.ts';
import { namer } from '../../state/names.ts';

const most = 8;

/** Who holds competences of the one unit that is asked about; a press leaves only those of both. */
export function Company({ answer, unit }: { answer: SharedAnswer; unit: string }) {
  const { link } = usePlace();
  const [all, showAll] = useAll('company');
  const name = useMemo(() => namer(answer.units), [answer]);
  const company = useMemo(
    () => companyOf(answer.competences, unit, name, collator().compare),
    [answer, unit, name],
  );
  if (!company.length) return null;
  const shown = all ? company : company.slice(0, most);
  return (
    <section className="company" aria-labelledby="company">
      <h3 id="company">
        {m.company()} <span className="count">{number(company.length)}</span>
      </h3>
      <ul className="chips">
        {shown.map(c => (
          <li key={c.unit}>
            <Go to={{ ...link, units: [unit, c.unit] }}>
              <KindDot kind={name(c.unit).kind} />
              {name(c.unit).name} <span className="count">{number(c.competences.length)}</span>
            </Go>
          </li>
        ))}
        {shown.length < company.length && (
          <li>
            <button type="button" onClick={showAll}>
              {m.show_all({ count: company.length, shown: number(company.length) })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
