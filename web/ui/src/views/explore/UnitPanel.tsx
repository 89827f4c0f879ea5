import type { ReactNode } from 'react';
import { unit as askUnit } from '../../api/client.ts';
import type { HeldFunction, SharedCompetence, Step, UnitAnswer, UnitRef } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { kindName, levelName, matchName, modeName, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Passages } from '../../parts/Passages.tsx';
import { Experimental, KindDot, UnitName } from '../../parts/UnitName.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { linkTo } from '../../state/link.ts';
import { namer } from '../../state/names.ts';

/** All that is known of the chosen unit, each thing with its passage. */
export function UnitPanel({ id }: { id: string }) {
  const { edition } = usePlace();
  const asked = useAnswer(`unit ${edition} ${id}`, signal => askUnit(edition, id, signal));
  return <Waiting asked={asked}>{answer => <Sheet answer={answer} />}</Waiting>;
}

function Sheet({ answer }: { answer: UnitAnswer }) {
  const { unit } = answer;
  const name = namer(answer.units);
  const other = (s: Step) => name(s.from === unit.id ? s.to : s.from);
  const relations: [string, Step[]][] = [
    [m.superiors(), answer.superiors],
    [m.groups(), answer.groups],
    [m.collaborations(), answer.collaborations],
    [m.subordinates(), answer.subordinates],
    [m.members(), answer.members],
  ];
  const [up, groups, together, down, members] = relations.map(([title, steps]) => (
    <Part key={title} title={title} count={steps.length}>
      {steps.map(s => (
        <Relation key={`${s.from} ${s.to} ${s.through}`} step={s} unit={other(s)} name={name} />
      ))}
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
      {up}
      {groups}
      <Part title={m.duties()} count={answer.functions.length} open>
        {answer.functions.map(f => (
          <Duty key={`${f.id} ${f.through}`} duty={f} name={name} />
        ))}
      </Part>
      {together}
      <Part title={m.competences_shared()} count={answer.competences.length}>
        {answer.competences.map(c => (
          <Held key={c.id} competence={c} unit={unit.id} name={name} />
        ))}
      </Part>
      {down}
      {members}
    </article>
  );
}

function Actions({ id }: { id: string }) {
  const { link } = usePlace();
  return (
    <p className="actions">
      <Go to={linkTo(link, 'path', { from: id })}>{m.action_path()}</Go>
      <Go to={linkTo(link, 'impact', { unit: id })}>{m.action_impact()}</Go>
      <Go to={linkTo(link, 'competences', { units: [id] })}>{m.action_competences()}</Go>
      <Go to={linkTo(link, 'merger', { units: [id] })}>{m.action_merge()}</Go>
    </p>
  );
}

const openUpTo = 12;

function Part({
  title,
  count,
  open,
  children,
}: {
  title: string;
  count: number;
  open?: boolean;
  children: ReactNode;
}) {
  if (!count) return null;
  return (
    <details className="part" open={open || count <= openUpTo}>
      <summary>
        <h3>{title}</h3> <span className="count">{number(count)}</span>
      </summary>
      <ul className="plain">{children}</ul>
    </details>
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
      {step.type === 'collaborates_with' && !step.forward && <span className="tag">{m.named_by_it()}</span>}
      {step.basis === 'structural' && <span className="tag">{m.basis_structural()}</span>}
      <Through id={step.through} name={name} />
      <Passages citations={step.citations} most={1} />
    </li>
  );
}

function Duty({ duty, name }: { duty: HeldFunction; name: Name }) {
  return (
    <li>
      {duty.text} <Through id={duty.through} name={name} />
      <Passages citations={duty.citations} most={1} plain />
    </li>
  );
}

function Held({ competence, unit, name }: { competence: SharedCompetence; unit: string; name: Name }) {
  const { link } = usePlace();
  const others = competence.units.filter(u => u !== unit);
  return (
    <li>
      <Go to={linkTo(link, 'competences', { competence: competence.id })}>{competence.name}</Go>{' '}
      <span className="tag">{matchName(competence.match)}</span>
      <p className="small with">
        {m.with_units()}{' '}
        {others.map((u, i) => (
          <span key={u}>
            {i > 0 && ', '}
            <UnitName unit={name(u)} />
          </span>
        ))}
      </p>
      <Passages
        citations={competence.functions.filter(f => f.unit === unit).flatMap(f => f.citations)}
        most={1}
        plain
      />
    </li>
  );
}
