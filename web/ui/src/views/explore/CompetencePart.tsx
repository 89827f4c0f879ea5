import type { SharedCompetence, UnitRef } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { collator, matchName, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Passages } from '../../parts/Passages.tsx';
import { KindDot, UnitName } from '../../parts/UnitName.tsx';
import { companyOf } from '../../state/company.ts';
import { linkTo } from '../../state/link.ts';
import { Part } from './Part.tsx';

type Props = { competences: SharedCompetence[]; unit: string; name: (id: string) => UnitRef };

/** With whom the unit shares competences, and which: either way one step from the passages side by side. */
export function CompetencePart({ competences, unit, name }: Props) {
  const { link } = usePlace();
  const company = companyOf(competences, unit, name, collator().compare);
  return (
    <>
      <Part id="part-company" title={m.company()} items={company}>
        {c => (
          <li key={c.unit}>
            <Go to={linkTo(link, 'competences', { units: [unit, c.unit] })} className="unit">
              <KindDot kind={name(c.unit).kind} />
              {name(c.unit).name}
            </Go>{' '}
            <span className="count">
              {m.company_count({ count: c.competences.length, shown: number(c.competences.length) })}
            </span>
          </li>
        )}
      </Part>
      <Part id="part-competences" title={m.competences_shared()} items={competences} open={false}>
        {c => (
          <li key={c.id}>
            <Go to={linkTo(link, 'competences', { competence: c.id })}>{c.name}</Go>{' '}
            <span className="tag">{matchName(c.match)}</span>
            <p className="small with">
              {m.with_units()}{' '}
              {c.units
                .filter(u => u !== unit)
                .map((u, i) => (
                  <span key={u}>
                    {i > 0 && ', '}
                    <UnitName unit={name(u)} />
                  </span>
                ))}
            </p>
            <Passages
              citations={c.functions.filter(f => f.unit === unit).flatMap(f => f.citations)}
              most={1}
              plain
            />
          </li>
        )}
      </Part>
    </>
  );
}
