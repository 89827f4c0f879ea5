import { paths } from '../../api/client.ts';
import type { PathAnswer, StepType } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { say } from '../../app/words.ts';
import { ChainPicture } from '../../draw/ChainPicture.tsx';
import { m } from '../../paraglide/messages.js';
import { Ask } from '../../parts/Ask.tsx';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { Amount, Kinds } from '../../parts/Kinds.tsx';
import { Steps } from '../../parts/Steps.tsx';
import { UnitPicker, UnitsPicker } from '../../parts/UnitPicker.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { formatLink, linkTo } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { NoPath } from './NoPath.tsx';
import { PathTable } from './PathTable.tsx';

const usual: StepType[] = ['reports_to', 'collaborates_with'];

export function PathView() {
  const { link, edition } = usePlace();
  const { from, to, kinds, directed, avoid, via, longer, hops, limit } = link;
  const whole = from && to && from !== to;
  const asked = useAnswer(
    whole ? `path ${edition} ${formatLink({ ...link, form: 'said', sort: '', q: '' })}` : null,
    signal =>
      paths(edition, { from, to, kinds, directed, avoid, via, longer, max_hops: hops, limit }, signal),
  );
  return (
    <Ask title={m.view_path()} lead={m.path_lead()} form={<Question />}>
      {whole ? (
        <Waiting asked={asked}>{answer => <Answer answer={answer} />}</Waiting>
      ) : (
        <Empty>{from && from === to ? m.path_same() : m.path_pick()}</Empty>
      )}
    </Ask>
  );
}

function Question() {
  const { link, go } = usePlace();
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
      <div className="ends">
        <UnitPicker label={m.path_from()} unit={link.from} onChange={from => go({ ...link, from })} />
        <button
          type="button"
          className="swap"
          onClick={() => go({ ...link, from: link.to, to: link.from })}
          disabled={!link.from && !link.to}
        >
          <span aria-hidden="true">⇅</span> {m.path_swap()}
        </button>
        <UnitPicker label={m.path_to()} unit={link.to} onChange={to => go({ ...link, to })} />
      </div>
      <details className="options" open={changed > 0}>
        <summary>{m.options()}</summary>
        <Kinds chosen={link.kinds} usual={usual} onChange={kinds => go({ ...link, kinds })} />
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
      </details>
    </>
  );
}

function Answer({ answer }: { answer: PathAnswer }) {
  const { link } = usePlace();
  const name = namer(answer.units);
  return (
    <>
      <h2 className="said">{say(answer.sentence)}</h2>
      {answer.found ? (
        <>
          <ChainPicture
            paths={answer.paths}
            name={name}
            actions={id => <OnTheWay id={id} answer={answer} />}
          />
          <FormSwitch forms={usualForms()} />
          {link.form === 'table' ? (
            <PathTable answer={answer} name={name} />
          ) : (
            answer.paths.map((p, i) => (
              <details
                key={`${p.units.join()} ${p.steps.map(s => s.type).join()}`}
                className="path"
                open={i < 3}
              >
                <summary>
                  <h3>{m.path_number({ number: i + 1, of: answer.paths.length })}</h3>
                  <span className="muted">{p.units.map(u => name(u).name).join(' – ')}</span>
                </summary>
                <Steps steps={p.steps} name={name} />
              </details>
            ))
          )}
        </>
      ) : (
        answer.absence && <NoPath answer={answer} absence={answer.absence} name={name} />
      )}
      <p className="note">
        {m.path_searched({ hops: answer.searched.max_hops, limit: answer.searched.limit })}
        {answer.searched.truncated && ` ${m.path_truncated()}`}
        {answer.searched.given_up && ` ${m.path_given_up()}`}
      </p>
    </>
  );
}

/** What can be asked of a unit that the drawing shows. */
function OnTheWay({ id, answer }: { id: string; answer: PathAnswer }) {
  const { link, go } = usePlace();
  const { from, to } = answer.question;
  return (
    <>
      <Go to={linkTo(link, 'explore', { unit: id })}>{m.open_sheet()}</Go>
      {id !== from && id !== to && (
        <>
          <button
            type="button"
            onClick={() => go({ ...link, avoid: [...link.avoid, id], via: link.via.filter(u => u !== id) })}
          >
            {m.path_avoid_this()}
          </button>
          <button
            type="button"
            disabled={link.via.includes(id)}
            onClick={() => go({ ...link, via: [...link.via, id] })}
          >
            {m.path_via_this()}
          </button>
        </>
      )}
    </>
  );
}
