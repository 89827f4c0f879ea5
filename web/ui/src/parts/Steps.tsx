import type { Step, UnitRef } from '../api/types.ts';
import { modeName, say, stepName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { Passages } from './Passages.tsx';

/** A chain of steps as sentences, each with its passages. */
export function Steps({ steps, name }: { steps: Step[]; name: (id: string) => UnitRef }) {
  return (
    <ol className="steps">
      {steps.map(s => (
        <li key={`${s.from} ${s.to} ${s.type}`} className={s.type}>
          <p>
            {say(s.sentence)}{' '}
            <span className="tag">
              {s.modes?.length ? s.modes.map(modeName).join(', ') : stepName(s.type)}
            </span>
            {s.basis === 'structural' && <span className="tag">{m.basis_structural()}</span>}
            {s.through && (
              <span className="tag tag-through">{m.through({ name: name(s.through).name })}</span>
            )}
          </p>
          <Passages citations={s.citations} />
        </li>
      ))}
    </ol>
  );
}
