import { Go, usePlace } from '../../app/location.tsx';
import { basisName, confidenceName, modeName, say, stepName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Passages } from '../../parts/Passages.tsx';
import { UnitName } from '../../parts/UnitName.tsx';
import { type Said, useStep } from '../../parts/useStep.ts';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { linkTo } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { confidenceOf } from '../../state/network.ts';

/** All that is known of a line of the network: the sentence, what kind it is, how sure, and the passages. */
export function StepPanel({ parts }: { parts: string[] }) {
  const { link, go } = usePlace();
  const { asked, of } = useStep(parts);
  return (
    <>
      <button type="button" className="quiet" onClick={() => go({ ...link, step: [] })}>
        {link.unit ? m.back_to_unit() : m.close()}
      </button>
      <Waiting asked={asked}>{answer => <Sheet {...of(answer)} />}</Waiting>
    </>
  );
}

function Sheet({ step, units }: Said) {
  const { link } = usePlace();
  if (!step)
    return (
      <Empty>
        <p>{m.step_unknown()}</p>
      </Empty>
    );
  const name = namer(units);
  const facts: [string, string][] = [
    [m.column_relation(), stepName(step.type)],
    [m.legend_modes(), step.modes?.map(modeName).join(', ') ?? ''],
    [m.legend_bases(), basisName(step.through ? 'inherited' : (step.basis ?? 'stated'))],
    [m.legend_confidences(), confidenceName(confidenceOf(step))],
  ];
  return (
    <article className="sheet">
      <h2>{say(step.sentence)}</h2>
      <dl className="step-facts">
        {facts
          .filter(([, value]) => value)
          .map(([title, value]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {step.through && (
          <div>
            <dt>{m.column_through()}</dt>
            <dd>
              <UnitName unit={name(step.through)} />
            </dd>
          </div>
        )}
      </dl>
      <h3>{m.step_passages()}</h3>
      <Passages citations={step.citations} most={5} />
      <h3>{m.step_ends()}</h3>
      <ul className="plain">
        {[step.from, step.to].map(id => (
          <li key={id}>
            <UnitName unit={name(id)} />
          </li>
        ))}
      </ul>
      <p className="actions">
        <Go to={linkTo(link, 'path', { from: step.from, to: step.to })}>{m.step_paths()}</Go>
        <Go to={linkTo(link, 'competences', { units: [step.from, step.to] })}>{m.absence_compare()}</Go>
      </p>
    </article>
  );
}
