import { useMemo } from 'react';
import type { SharedAnswer, SharedCompetence } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { type Cluster, clusters } from '../../state/clusters.ts';
import { linkTo } from '../../state/link.ts';
import { namer } from '../../state/names.ts';

/** The groups of units that hold the same competences, with how many. */
export function Groups({ answer, competences }: { answer: SharedAnswer; competences: SharedCompetence[] }) {
  const { link } = usePlace();
  const rows = useMemo(() => clusters(competences), [competences]);
  const columns = useMemo((): Shown<Cluster>[] => {
    const name = namer(answer.units);
    const names = (c: Cluster) => c.units.map(u => name(u).name).join('; ');
    return [
      {
        id: 'units',
        title: m.column_units(),
        value: names,
        show: c => (
          <ul className="plain">
            {c.units.map(u => (
              <li key={u}>
                <UnitName unit={name(u)} />
              </li>
            ))}
          </ul>
        ),
      },
      { id: 'size', title: m.column_holders(), value: c => c.units.length, number: true },
      { id: 'competences', title: m.view_competences(), value: c => c.competences.length, number: true },
      {
        id: 'example',
        title: m.column_example(),
        value: c => c.competences.map(x => x.name).join('; '),
        show: c => (
          <>
            {c.competences[0]?.name}{' '}
            <Go
              to={linkTo(link, 'competences', { units: c.units })}
              label={`${m.groups_open()}: ${names(c)}`}
            >
              {m.groups_open()}
            </Go>
          </>
        ),
      },
    ];
  }, [answer, link]);
  return (
    <DataTable
      caption={m.form_groups()}
      file={m.form_groups()}
      rows={rows}
      columns={columns}
      keyOf={c => c.units.join(' ')}
      filtered={false}
    />
  );
}
