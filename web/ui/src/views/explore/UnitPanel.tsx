import { unit as askUnit } from '../../api/client.ts';
import type { HeldFunction, Step, UnitAnswer, UnitRef } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { kindName, levelName, modeName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Passages } from '../../parts/Passages.tsx';
import { SaveReport } from '../../parts/SaveReport.tsx';
import { Experimental, KindDot, UnitName } from '../../parts/UnitName.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { linkTo, mergerOf } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { only } from '../../state/scene.ts';
import { CompetencePart } from './CompetencePart.tsx';
import { NetworkActions } from './NetworkActions.tsx';
import { Contents, Part } from './Part.tsx';

/** All that is known of the chosen unit, each thing with its passage. */
export function UnitPanel({ id }: { id: string }) {
  const { edition } = usePlace();
  const asked = useAnswer(`unit ${edition} ${id}`, signal => askUnit(edition, id, signal));
  return <Waiting asked={asked}>{answer => <Sheet key={answer.unit.id} answer={answer} />}</Waiting>;
}

function Sheet({ answer }: { answer: UnitAnswer }) {
  const { unit } = answer;
  const name = namer(answer.units);
  const inNetwork = usePlace().link.draw === 'network';
  const relations: [string, string, Step[]][] = [
    ['part-superiors', m.superiors(), answer.superiors],
    ['part-groups', m.groups(), answer.groups],
    ['part-names', m.collaborations_named(), answer.collaborations.filter(s => s.from === unit.id)],
    ['part-named', m.collaborations_naming(), answer.collaborations.filter(s => s.from !== unit.id)],
    ['part-below', m.subordinates(), answer.subordinates],
    ['part-members', m.members(), answer.members],
  ];
  const [up, groups, names, named, below, members] = relations.map(([id, title, steps]) => (
    <Part key={id} id={id} title={title} items={steps}>
      {s => (
        <Relation
          key={`${s.from} ${s.to} ${s.through}`}
          step={s}
          unit={name(s.from === unit.id ? s.to : s.from)}
          name={name}
        />
      )}
    </Part>
  ));
  return (
    <article className="sheet">
      <h2>{unit.name}</h2>
      <p className="tags">
        <span className="tag">
          <KindDot kind={unit.kind} />
          {kindName(unit.kind)}
        </span>
        {unit.level && <span className="tag">{m.level_of({ level: levelName(unit.level) })}</span>}
        {unit.experimental && <Experimental />}
      </p>
      {unit.aliases && unit.aliases.length > 0 && (
        <p className="muted small">{m.aliases({ names: unit.aliases.join(' · ') })}</p>
      )}
      <Passages citations={unit.citations} most={1} plain />
      <Actions id={unit.id} />
      {inNetwork && <NetworkActions id={unit.id} />}
      <Contents
        parts={[
          ['part-functions', m.functions(), answer.functions.length],
          ['part-competences', m.competences_shared(), answer.competences.length],
          ...relations.map(([id, title, steps]): [string, string, number] => [id, title, steps.length]),
        ]}
      />
      {up}
      {groups}
      <CompetencePart competences={answer.competences} unit={unit.id} name={name} />
      <Part id="part-functions" title={m.functions()} items={answer.functions}>
        {f => <FunctionOf key={`${f.id} ${f.through}`} held={f} name={name} />}
      </Part>
      {names}
      {named}
      {below}
      {members}
    </article>
  );
}

function Actions({ id }: { id: string }) {
  const { link } = usePlace();
  return (
    <p className="actions">
      <Go to={linkTo(link, 'path', { from: id })}>{m.action_path()}</Go>
      <Go to={mergerOf(link, [id])}>{m.action_merge()}</Go>
      <Go to={linkTo(link, 'impact', { unit: id })}>{m.action_impact()}</Go>
      <Go to={linkTo(link, 'competences', { units: [id] })}>{m.action_competences()}</Go>
      {link.draw !== 'network' && <Go to={only(link, id)}>{m.draw_network()}</Go>}
      <SaveReport />
    </p>
  );
}

type Name = (id: string) => UnitRef;

function Through({ id, name }: { id: string | undefined; name: Name }) {
  return id ? <span className="tag tag-through">{m.through({ name: name(id).name })}</span> : null;
}

function Relation({ step, unit, name }: { step: Step; unit: UnitRef; name: Name }) {
  return (
    <li>
      <UnitName unit={unit} />{' '}
      {step.modes?.map(x => (
        <span key={x} className="tag">
          {modeName(x)}
        </span>
      ))}
      {step.basis === 'structural' && <span className="tag">{m.basis_structural()}</span>}
      <Through id={step.through} name={name} />
      <Passages citations={step.citations} most={1} />
    </li>
  );
}

function FunctionOf({ held, name }: { held: HeldFunction; name: Name }) {
  return (
    <li>
      {held.text} <Through id={held.through} name={name} />
      <Passages citations={held.citations} most={1} plain />
    </li>
  );
}
