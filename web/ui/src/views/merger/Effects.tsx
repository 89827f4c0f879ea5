import type { Effect, Severity } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { effectName, number, say, severityName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Fold } from '../../parts/Fold.tsx';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { Passages } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { Empty } from '../../parts/Waiting.tsx';
import { bySeverity, countEffects, type EffectGroup, siftEffects } from '../../state/effects.ts';
import { toggle } from '../../state/link.ts';
import { EffectTable } from './EffectTable.tsx';
import { EffectTree } from './EffectTree.tsx';
import { SeverityFilter } from './SeverityFilter.tsx';
import { type Told, useScenario } from './useScenario.tsx';

/** The effects by severity and type, filtered by both. */
export function Effects({ told }: { told: Told }) {
  const { link } = usePlace();
  const all = told.answer.effects;
  const shown = siftEffects(all, link);
  return (
    <section className="effects-of">
      <h2>{m.merger_effects()}</h2>
      {all.length === 0 ? (
        <Empty>{m.merger_none()}</Empty>
      ) : (
        <>
          <EffectFilter effects={all} />
          <FormSwitch forms={usualForms()} />
          {link.form === 'table' && <EffectTable told={told} effects={shown} />}
          {link.form === 'tree' && <EffectTree told={told} effects={shown} />}
          {link.form === 'said' &&
            bySeverity(shown).map(p => (
              <Part key={p.severity} severity={p.severity} groups={p.groups} told={told} />
            ))}
          {shown.length === 0 && link.form === 'said' && <Empty>{m.table_nothing()}</Empty>}
        </>
      )}
    </section>
  );
}

function EffectFilter({ effects }: { effects: Effect[] }) {
  const { link, go } = usePlace();
  const { severities, types } = countEffects(effects, link.severity);
  return (
    <div className="effect-filter">
      <SeverityFilter severities={severities} />
      <ul className="chips small" aria-label={m.filter_type()}>
        {types.map(t => (
          <li key={t.id}>
            <button
              type="button"
              aria-pressed={link.effect.includes(t.id)}
              onClick={() => go({ ...link, effect: toggle(link.effect, t.id) }, 'replace')}
            >
              {effectName(t.id)} <span className="count">{number(t.count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const openUpTo = 25;

function Part({ severity, groups, told }: { severity: Severity; groups: EffectGroup[]; told: Told }) {
  const { link } = usePlace();
  const count = groups.reduce((n, g) => n + g.effects.length, 0);
  const wanted = link.severity.length + link.effect.length > 0;
  return (
    <section className={`severity ${severity}`}>
      <h3>
        <span className="severity-mark" aria-hidden="true" /> {severityName(severity)}{' '}
        <span className="count">{number(count)}</span>
      </h3>
      {groups.map(g => (
        <Fold
          key={g.type}
          id={`effects-${severity}-${g.type}`}
          className={`effects ${g.type}`}
          open={wanted || (severity !== 'information' && g.effects.length <= openUpTo)}
        >
          <summary>
            <h4>
              {effectName(g.type)} <span className="count">{number(g.effects.length)}</span>
            </h4>
          </summary>
          <EffectList effects={g.effects} placeOf={told.place} />
        </Fold>
      ))}
    </section>
  );
}

/** Effects as sentences, each with its units, what is to be decided and its passages. */
export function EffectList({
  effects,
  placeOf,
}: {
  effects: Effect[];
  placeOf?: (change: number) => number;
}) {
  const { name, inEdition, drafts } = useScenario();
  return (
    <ul>
      {effects.map((e, i) => {
        const place = placeOf?.(e.change) ?? -1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the effects of an answer never move
          <li key={i}>
            <p>
              {say(e.sentence)}
              {place >= 0 && drafts.length > 1 && (
                <>
                  {' '}
                  <span className="tag">{m.change_of({ at: place + 1 })}</span>
                </>
              )}
            </p>
            {e.decision.it && <p className="decision">{say(e.decision)}</p>}
            {e.units.length > 0 && (
              <p className="small concerned">
                <span className="hidden">{m.column_units()}: </span>
                {e.units.map(u =>
                  inEdition(u) ? (
                    <UnitName key={u} unit={name(u)} />
                  ) : (
                    <span key={u} className="unit">
                      {name(u).name}
                    </span>
                  ),
                )}
              </p>
            )}
            <Passages citations={e.citations} />
          </li>
        );
      })}
    </ul>
  );
}
