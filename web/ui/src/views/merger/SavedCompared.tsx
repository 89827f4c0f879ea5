import { compareScenarios, scenarios } from '../../api/scenarios.ts';
import type { ComparedSide, Effect, SavedScenario, ScenarioComparison } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { effectName, number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Fold } from '../../parts/Fold.tsx';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { SaveReport } from '../../parts/SaveReport.tsx';
import { Loading, Waiting } from '../../parts/Waiting.tsx';
import { byType, countEffects, siftEffects } from '../../state/effects.ts';
import { namer } from '../../state/names.ts';
import { draftOf } from '../../state/scenario.ts';
import { withScenario } from '../../state/scenario-place.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { ComparedTree } from './ComparedTree.tsx';
import { EffectList } from './Effects.tsx';
import { Figures } from './Figures.tsx';
import { SeverityFilter } from './SeverityFilter.tsx';
import { changeSaid } from './words.ts';

/** Two kept scenarios side by side, both on the edition on screen. */
export function SavedCompared() {
  const { link, edition } = usePlace();
  const list = useAnswer('scenarios 0', signal => scenarios(signal));
  const asked = useAnswer(link.saved ? `compared ${edition} ${link.saved} ${link.beside}` : null, signal =>
    compareScenarios(link.saved, link.beside, edition, signal),
  );
  return (
    <Waiting asked={list}>
      {({ scenarios: all }) => (
        <>
          <h2>{m.compared_title()}</h2>
          <Ends all={all} />
          <p>
            <SaveReport />
          </p>
          {asked.state === 'loading' && !asked.before ? (
            <Loading />
          ) : (
            <Waiting asked={asked}>{answer => <Compared answer={answer} all={all} />}</Waiting>
          )}
        </>
      )}
    </Waiting>
  );
}

function Ends({ all }: { all: SavedScenario[] }) {
  const { link, go } = usePlace();
  const at = all.find(s => s.id === link.saved);
  const choose = (id: string) => {
    const s = all.find(x => x.id === id);
    if (s) go({ ...withScenario(link, s.changes.map(draftOf)), saved: id, beside: link.beside });
  };
  const options = (other: string) =>
    all
      .filter(s => s.id !== other)
      .map(s => (
        <option key={s.id} value={s.id}>
          {s.name}
        </option>
      ));
  return (
    <div className="compared-ends">
      <label className="field">
        <span className="label">A</span>
        <select value={link.saved} onChange={e => choose(e.target.value)}>
          {options(link.beside)}
        </select>
      </label>
      <label className="field">
        <span className="label">B</span>
        <select value={link.beside} onChange={e => go({ ...link, beside: e.target.value })}>
          {options(link.saved)}
        </select>
      </label>
      {at && (
        <Go to={{ ...withScenario(link, at.changes.map(draftOf)), beside: '' }}>{m.compared_close()}</Go>
      )}
    </div>
  );
}

function Compared({ answer, all }: { answer: ScenarioComparison; all: SavedScenario[] }) {
  const { link } = usePlace();
  const every = [...answer.only_a, ...answer.only_b, ...answer.both];
  const { severities } = countEffects(every, []);
  const parts = partsOf(answer).map(p => ({ ...p, effects: siftEffects(p.effects, link) }));
  return (
    <>
      <div className="pair">
        <Side
          title="A"
          side={answer.a}
          saved={all.find(s => s.id === answer.a.scenario.id)}
          answer={answer}
        />
        <Side
          title="B"
          side={answer.b}
          saved={all.find(s => s.id === answer.b.scenario.id)}
          answer={answer}
        />
      </div>
      <Figures
        before={answer.before}
        sides={[
          { title: m.compared_after({ side: 'A' }), measures: answer.a.after },
          { title: m.compared_after({ side: 'B' }), measures: answer.b.after },
        ]}
      />
      <SeverityFilter severities={severities} />
      <FormSwitch forms={usualForms()} />
      {link.form === 'table' && <ComparedTable parts={parts} units={answer.units} />}
      {link.form === 'tree' && <ComparedTree parts={parts} />}
      {link.form === 'said' &&
        parts.map(p => (
          <Group key={p.id} id={p.id} title={p.title} effects={p.effects} open={p.id !== 'both'} />
        ))}
    </>
  );
}

/** What the effects of one scenario are beside those of the other. */
export type ComparedPart = { id: string; title: string; effects: Effect[] };

const partsOf = (answer: ScenarioComparison): ComparedPart[] => [
  { id: 'a', title: m.compared_only({ side: 'A' }), effects: answer.only_a },
  { id: 'b', title: m.compared_only({ side: 'B' }), effects: answer.only_b },
  { id: 'both', title: m.compared_both(), effects: answer.both },
];

function Side({
  title,
  side,
  saved,
  answer,
}: {
  title: string;
  side: ComparedSide;
  saved: SavedScenario | undefined;
  answer: ScenarioComparison;
}) {
  const name = namer(answer.units);
  const skipped = new Map((side.skipped ?? []).map(s => [s.change, s.problems]));
  return (
    <section aria-label={side.scenario.name}>
      <h3>
        {title}. {side.scenario.name}
      </h3>
      <p className="small muted">{[side.scenario.author, side.scenario.note].filter(Boolean).join(' · ')}</p>
      {side.stale && <p className="notice small">{m.saved_stale()}</p>}
      <ol>
        {(saved?.changes ?? []).map((c, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the list
          <li key={i}>
            {changeSaid(draftOf(c), name)}
            {skipped.get(i + 1)?.map(p => (
              <p key={p.path + p.what} className="change-problems">
                <strong>{m.change_problem()}</strong> {say(p.sentence)}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p className="change-effects">
        {m.count_conflict({ count: side.totals.conflict, shown: number(side.totals.conflict) })} ·{' '}
        {m.count_decision({ count: side.totals.decision, shown: number(side.totals.decision) })} ·{' '}
        {m.count_information({ count: side.totals.information, shown: number(side.totals.information) })}
      </p>
    </section>
  );
}

function Group({
  id,
  title,
  effects,
  open,
}: {
  id: string;
  title: string;
  effects: Effect[];
  open: boolean;
}) {
  return (
    <Fold id={`effects-${id}`} className="effects compared" open={open}>
      <summary>
        <h3>
          {title} <span className="count">{number(effects.length)}</span>
        </h3>
      </summary>
      {byType(effects).map(g => (
        <section key={g.type}>
          <h4>
            {effectName(g.type)} <span className="count">{number(g.effects.length)}</span>
          </h4>
          <EffectList effects={g.effects} />
        </section>
      ))}
    </Fold>
  );
}
