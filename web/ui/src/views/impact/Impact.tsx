import { graph as askGraph, impact } from '../../api/client.ts';
import type { ImpactAnswer, Kind, Reached, StepType, UnitRef } from '../../api/types.ts';
import { latest, useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName, number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Ask } from '../../parts/Ask.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { Amount, Kinds } from '../../parts/Kinds.tsx';
import { Passages } from '../../parts/Passages.tsx';
import { SaveReport } from '../../parts/SaveReport.tsx';
import { Steps } from '../../parts/Steps.tsx';
import { KindDot, UnitName } from '../../parts/UnitName.tsx';
import { UnitPicker } from '../../parts/UnitPicker.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { toggle } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { Busiest } from '../explore/Busiest.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import { ImpactTree } from './ImpactTree.tsx';

const usual: StepType[] = ['reports_to', 'collaborates_with', 'shares_competence'];

export function Impact() {
  const { link, edition } = usePlace();
  const { unit, kinds, levels } = link;
  const asked = useAnswer(unit ? `impact ${edition} ${unit} ${kinds} ${levels}` : null, signal =>
    impact(edition, { unit, kinds, levels }, signal),
  );
  return (
    <Ask title={m.view_impact()} lead={m.impact_lead()} form={<Question />}>
      {unit ? <Waiting asked={asked}>{answer => <Answer answer={answer} />}</Waiting> : <Pick />}
    </Ask>
  );
}

function Pick() {
  const { link, go, edition } = usePlace();
  const graph = latest(useAnswer(`graph ${edition}`, signal => askGraph(edition, [], signal)));
  return (
    <Empty>
      <p>{m.impact_pick()}</p>
      {graph && <Busiest graph={graph} onPick={unit => go({ ...link, unit })} />}
    </Empty>
  );
}

function Question() {
  const { link, go } = usePlace();
  return (
    <>
      <UnitPicker
        label={m.impact_unit()}
        unit={link.unit}
        onChange={unit => go({ ...link, unit, show: [] })}
      />
      <Kinds chosen={link.kinds} usual={usual} onChange={kinds => go({ ...link, kinds })} />
      <Amount
        label={m.option_levels()}
        value={link.levels}
        usual={2}
        options={[1, 2, 3, 4, 5, 6]}
        onChange={levels => go({ ...link, levels })}
      />
    </>
  );
}

function Answer({ answer }: { answer: ImpactAnswer }) {
  const { link } = usePlace();
  const name = namer(answer.units);
  const shown = (r: Reached) => !link.show.length || link.show.includes(name(r.id).kind);
  return (
    <>
      <h2 className="said">{say(answer.sentence)}</h2>
      <Totals totals={answer.totals} />
      <div className="tools">
        <FormSwitch forms={usualForms()} />
        <SaveReport />
      </div>
      {link.form === 'table' && <ImpactTable answer={answer} shown={shown} name={name} />}
      {link.form === 'tree' && <ImpactTree answer={answer} shown={shown} name={name} />}
      {link.form === 'said' &&
        answer.levels.map(l => {
          const units = l.units.filter(shown);
          return (
            <section key={l.distance} className="level">
              <h3>
                {m.impact_level({ distance: l.distance })}{' '}
                <span className="count">{number(units.length)}</span>
              </h3>
              <ul className="reached">
                {units.map(r => (
                  <One key={r.id} reached={r} name={name} />
                ))}
              </ul>
            </section>
          );
        })}
    </>
  );
}

/** How many units of each kind are reached; a kind pressed shows only its units. */
function Totals({ totals }: { totals: ImpactAnswer['totals'] }) {
  const { link, go } = usePlace();
  const all = Object.entries(totals)
    .filter(([, n]) => n > 0)
    .sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1));
  return (
    <ul className="chips" aria-label={m.impact_totals()}>
      {all.map(([kind, n]) => (
        <li key={kind}>
          <button
            type="button"
            aria-pressed={link.show.includes(kind as Kind)}
            onClick={() => go({ ...link, show: toggle(link.show, kind as Kind) }, 'replace')}
          >
            <KindDot kind={kind} />
            {kindName(kind)} <span className="count">{number(n)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function One({ reached, name }: { reached: Reached; name: (id: string) => UnitRef }) {
  const last = reached.chain.at(-1);
  const through = last?.through;
  return (
    <li>
      <UnitName unit={name(reached.id)} />
      {through && <span className="tag tag-through">{m.through({ name: name(through).name })}</span>}
      {last && (
        <>
          <p>{say(last.sentence)}</p>
          {reached.chain.length === 1 && <Passages citations={last.citations} plain />}
        </>
      )}
      {reached.chain.length > 1 && (
        <Fold id={`chain-${reached.id}`}>
          <summary>{m.impact_chain({ count: reached.chain.length })}</summary>
          <Steps steps={reached.chain} name={name} />
        </Fold>
      )}
    </li>
  );
}
