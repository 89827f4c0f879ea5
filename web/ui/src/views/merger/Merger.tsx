import { useEffect, useState } from 'react';
import { merge } from '../../api/client.ts';
import type { Effect, Measures, ScenarioAnswer, Severity } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { effectName, measureName, number, say, severityName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Ask } from '../../parts/Ask.tsx';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { Passages } from '../../parts/Passages.tsx';
import { UnitsPicker } from '../../parts/UnitPicker.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { bySeverity, type EffectGroup } from '../../state/effects.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { EffectTable } from './EffectTable.tsx';

export function Merger() {
  const { link, go, edition } = usePlace();
  const { units, name } = link;
  const enough = units.length >= 2;
  const asked = useAnswer(enough ? `merge ${edition} ${units} ${name}` : null, signal =>
    merge(edition, units, name, signal),
  );
  return (
    <Ask
      title={m.view_merger()}
      lead={m.merger_lead()}
      form={
        <>
          <UnitsPicker
            label={m.merger_units()}
            units={units}
            onChange={next => go({ ...link, units: next })}
          />
          <NewName />
        </>
      }
    >
      {enough ? (
        <Waiting asked={asked}>{answer => <Answer answer={answer} />}</Waiting>
      ) : (
        <Empty>{m.merger_pick({ count: 2 - units.length })}</Empty>
      )}
    </Ask>
  );
}

const wait = 400; // ms after the last key before asking

function NewName() {
  const { link, go } = usePlace();
  const [text, setText] = useState(link.name);
  useEffect(() => setText(link.name), [link.name]);
  useEffect(() => {
    if (text.trim() === link.name) return;
    const timer = setTimeout(() => go({ ...link, name: text.trim() }, 'replace'), wait);
    return () => clearTimeout(timer);
  }, [text, link, go]);
  return (
    <label className="field">
      <span className="label">{m.merger_name()}</span>
      <input
        type="text"
        value={text}
        onChange={e => setText(e.target.value)}
        placeholder={m.merger_name_placeholder()}
      />
    </label>
  );
}

function Answer({ answer }: { answer: ScenarioAnswer }) {
  const { link } = usePlace();
  const parts = bySeverity(answer.effects);
  return (
    <>
      <h2 className="said">{say(answer.sentence)}</h2>
      <BeforeAfter answer={answer} />
      <Figures before={answer.before} after={answer.after} />
      {answer.effects.length === 0 ? <Empty>{m.merger_none()}</Empty> : <FormSwitch forms={usualForms()} />}
      {link.form === 'table' ? (
        <EffectTable answer={answer} />
      ) : (
        parts.map(p => <Part key={p.severity} severity={p.severity} groups={p.groups} />)
      )}
    </>
  );
}

const openUpTo = 25;

function Part({ severity, groups }: { severity: Severity; groups: EffectGroup[] }) {
  const count = groups.reduce((n, g) => n + g.effects.length, 0);
  return (
    <section className={`severity ${severity}`}>
      <h3>
        <span className="severity-mark" aria-hidden="true" /> {severityName(severity)}{' '}
        <span className="count">{number(count)}</span>
      </h3>
      {groups.map(g => (
        <details
          key={g.type}
          className={`effects ${g.type}`}
          open={severity !== 'information' && g.effects.length <= openUpTo}
        >
          <summary>
            <h4>
              {effectName(g.type)} <span className="count">{number(g.effects.length)}</span>
            </h4>
          </summary>
          <ul>
            {g.effects.map((e, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the effects of an answer never move
              <One key={i} effect={e} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function One({ effect }: { effect: Effect }) {
  return (
    <li>
      <p>{say(effect.sentence)}</p>
      {effect.decision.it && <p className="decision">{say(effect.decision)}</p>}
      <Passages citations={effect.citations} />
    </li>
  );
}

const measures = [
  'units',
  'functions',
  'competences',
  'collaborations',
  'reporting_lines',
  'depth',
  'max_span',
  'mean_span',
  'bridge_units',
  'orphan_duties',
] as const satisfies (keyof Measures)[];

function Figures({ before, after }: { before: Measures; after: Measures }) {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={m.merger_measures()}>
      <table className="measures">
        <caption>{m.merger_measures()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.measure()}</th>
            <th scope="col">{m.before()}</th>
            <th scope="col">{m.after()}</th>
            <th scope="col">{m.difference()}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(k => {
            const d = after[k] - before[k];
            return (
              <tr key={k} className={d ? 'changed' : undefined}>
                <th scope="row">{measureName(k)}</th>
                <td>{number(before[k])}</td>
                <td>{number(after[k])}</td>
                <td>{d === 0 ? '=' : `${d > 0 ? '+' : '−'}${number(Math.abs(d))}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
