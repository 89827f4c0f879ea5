import { useEffect, useState } from 'react';
import { merge } from '../../api/client.ts';
import type { Effect, Measures, ScenarioAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { effectName, measureName, number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Ask } from '../../parts/Ask.tsx';
import { Passages } from '../../parts/Passages.tsx';
import { UnitsPicker } from '../../parts/UnitPicker.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { byType } from '../../state/effects.ts';

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
  const groups = byType(answer.effects);
  return (
    <>
      <h2 className="said">{say(answer.sentence)}</h2>
      <BeforeAfter before={answer.before} after={answer.after} />
      {groups.length > 1 && (
        <ul className="chips" aria-label={m.merger_effects()}>
          {groups.map(g => (
            <li key={g.type}>
              <a href={`#effect-${g.type}`}>
                {effectName(g.type)} <span className="count">{number(g.effects.length)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {groups.map(g => (
        <section key={g.type} className={`effects ${g.type}`} id={`effect-${g.type}`}>
          <h3>
            {effectName(g.type)} <span className="count">{number(g.effects.length)}</span>
          </h3>
          <ul>
            {g.effects.map((e, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the effects of an answer never move
              <One key={i} effect={e} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <Empty>{m.merger_none()}</Empty>}
    </>
  );
}

function One({ effect }: { effect: Effect }) {
  return (
    <li>
      <p>{say(effect.sentence)}</p>
      <Passages citations={effect.citations} />
    </li>
  );
}

const measures: Exclude<keyof Measures, 'between'>[] = [
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
];

function BeforeAfter({ before, after }: { before: Measures; after: Measures }) {
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
