import { useMemo } from 'react';
import { diff } from '../../api/client.ts';
import type { DiffAnswer, DiffChange } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { changeName, editionName, number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Ask } from '../../parts/Ask.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { OtherEditions } from '../../parts/OtherEditions.tsx';
import { SaveReport } from '../../parts/SaveReport.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { changesByType } from '../../state/changes.ts';
import { toggle } from '../../state/link.ts';
import { ChangeOf } from './ChangeOf.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { ChangeTree } from './ChangeTree.tsx';

/** Two editions: what changed from the one to the other. */
export function Compare() {
  const { link, edition, editions } = usePlace();
  const { before } = link;
  const asked = useAnswer(before ? `diff ${before} ${edition}` : null, signal =>
    diff(before, edition, signal),
  );
  return (
    <Ask title={m.view_compare()} lead={m.compare_lead()} form={<Question />}>
      {before ? (
        <Waiting asked={asked}>{answer => <Answer answer={answer} />}</Waiting>
      ) : (
        <Empty>
          <p>{editions.length < 2 ? m.compare_one() : m.compare_pick()}</p>
          <OtherEditions to={before => ({ ...link, before })} />
        </Empty>
      )}
    </Ask>
  );
}

function Question() {
  const { link, go, edition, editions } = usePlace();
  if (editions.length < 2) return null;
  const options = editions.map(e => (
    <option key={e.id} value={e.id}>
      {editionName(e)}
    </option>
  ));
  return (
    <>
      <label className="field">
        <span className="label">{m.compare_before()}</span>
        <select value={link.before} onChange={e => go({ ...link, before: e.target.value })}>
          <option value="">{m.compare_choose()}</option>
          {options}
        </select>
      </label>
      <button
        type="button"
        className="swap"
        disabled={!link.before}
        onClick={() => go({ ...link, edition: link.before, before: edition })}
      >
        <span aria-hidden="true">⇅</span> {m.compare_swap()}
      </button>
      <label className="field">
        <span className="label">{m.compare_after()}</span>
        <select value={edition} onChange={e => go({ ...link, edition: e.target.value })}>
          {options}
        </select>
      </label>
    </>
  );
}

const page = 60;

function Answer({ answer }: { answer: DiffAnswer }) {
  const { link, go, edition } = usePlace();
  const all = useMemo(() => changesByType(answer.changes), [answer]);
  const on = (t: string) => !link.change.length || link.change.includes(t);
  const groups = all.filter(g => on(g.type));
  const shown = groups.flatMap(g => g.changes);
  return (
    <>
      <h2 className="said">{say(answer.sentence)}</h2>
      <ul className="chips" aria-label={m.compare_totals()}>
        {all.map(g => (
          <li key={g.type}>
            <button
              type="button"
              aria-pressed={link.change.includes(g.type)}
              onClick={() => go({ ...link, change: toggle(link.change, g.type) }, 'replace')}
            >
              {changeName(g.type)} <span className="count">{number(g.changes.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="tools">
        {all.length > 0 && <FormSwitch forms={usualForms()} />}
        <SaveReport />
      </div>
      {link.form === 'table' && <ChangeTable answer={answer} changes={shown} />}
      {link.form === 'tree' && <ChangeTree changes={shown} edition={edition} />}
      {link.form === 'said' && groups.map(g => <Group key={g.type} type={g.type} changes={g.changes} />)}
    </>
  );
}

function Group({ type, changes }: { type: string; changes: DiffChange[] }) {
  return (
    <Fold id={`changes-${type}`} className="effects" open={changes.length <= page}>
      <summary>
        <h3>
          {changeName(type)} <span className="count">{number(changes.length)}</span>
        </h3>
      </summary>
      <ul>
        {changes.map((c, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the changes of an answer never move
          <ChangeOf key={i} change={c} />
        ))}
      </ul>
    </Fold>
  );
}
