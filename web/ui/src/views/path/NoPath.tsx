import type { PathAnswer, UnitRef } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { stepName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { SaveReport } from '../../parts/SaveReport.tsx';
import { Steps } from '../../parts/Steps.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { linkTo } from '../../state/link.ts';
import { type Remedy, remedies, usualKinds } from '../../state/way.ts';
import { AbsenceTable } from './AbsenceTable.tsx';
import { PathTree } from './PathTree.tsx';

const remedyName = (r: Remedy) =>
  ({
    avoid: m.remedy_avoid,
    via: m.remedy_via,
    directed: m.remedy_directed,
    kinds: m.remedy_kinds,
    hops: m.remedy_hops,
  })[r]();

type Props = {
  answer: PathAnswer;
  absence: NonNullable<PathAnswer['absence']>;
  name: (id: string) => UnitRef;
};

/** What can be said of two units that no path joins. */
export function NoPath({ answer, absence, name }: Props) {
  const { link } = usePlace();
  const tries = remedies(link, answer.searched.max_hops);
  return (
    <div className="absence">
      <h3>{m.absence_why()}</h3>
      <p>
        {m.absence_bounds({
          kinds: (link.kinds.length ? link.kinds : usualKinds).map(stepName).join(', '),
          hops: answer.searched.max_hops,
        })}
      </p>
      {tries.length > 0 && (
        <ul className="tries" aria-label={m.absence_try()}>
          {tries.map(t => (
            <li key={t.id}>
              <Go to={t.link}>{remedyName(t.id)}</Go>
            </li>
          ))}
        </ul>
      )}
      <div className="tools">
        <FormSwitch forms={usualForms()} />
        <SaveReport />
      </div>
      {link.form === 'table' && <AbsenceTable answer={answer} absence={absence} name={name} />}
      {link.form === 'tree' && <PathTree answer={answer} name={name} />}
      {link.form === 'said' && <Instead answer={answer} absence={absence} name={name} />}
    </div>
  );
}

/** What joins them all the same: a superior of both, competences of both. */
function Instead({ answer, absence, name }: Props) {
  const { link } = usePlace();
  const { from, to } = answer.question;
  const common = absence.nearest_common_superior;
  const shared = absence.shared_competences;
  return (
    <>
      <h3>{m.absence_superior()}</h3>
      {common ? (
        <>
          <p>
            <UnitName unit={name(common.unit)} />
          </p>
          <Steps steps={[...common.from, ...common.to]} name={name} />
        </>
      ) : (
        <p>{m.absence_no_superior()}</p>
      )}
      <h3>{m.competences_shared()}</h3>
      {shared.length ? (
        <>
          <ul>
            {shared.map(c => (
              <li key={c.id}>{c.name}</li>
            ))}
          </ul>
          <p>
            <Go to={linkTo(link, 'competences', { units: [from, to] })}>{m.absence_compare()}</Go>
          </p>
        </>
      ) : (
        <p>{m.absence_no_competence()}</p>
      )}
    </>
  );
}
