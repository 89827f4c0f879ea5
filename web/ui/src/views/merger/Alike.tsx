import { unit as askUnit } from '../../api/client.ts';
import { latest, useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { collator, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { companyOf } from '../../state/company.ts';
import { namer } from '../../state/names.ts';
import { useScenario } from './useScenario.tsx';

const most = 3;
const rarelyMerged = ['class', 'group', 'external'];

/** The units that have most competences in common with the one picked first: one press merges them. */
export function Alike({ unit, onPick }: { unit: string; onPick: (id: string) => void }) {
  const { edition } = usePlace();
  const { inEdition } = useScenario();
  const asked = useAnswer(inEdition(unit) ? `unit ${edition} ${unit}` : null, signal =>
    askUnit(edition, unit, signal),
  );
  const answer = latest(asked);
  if (!answer) return null;
  const name = namer(answer.units);
  const alike = companyOf(answer.competences, unit, name, collator().compare)
    .filter(c => !rarelyMerged.includes(name(c.unit).kind))
    .slice(0, most);
  if (!alike.length) return null;
  return (
    <div className="alike">
      <p className="muted small" id="alike">
        {m.merger_alike()}
      </p>
      <ul className="chips made" aria-labelledby="alike">
        {alike.map(c => (
          <li key={c.unit}>
            <button type="button" onClick={() => onPick(c.unit)}>
              <span aria-hidden="true">+ </span>
              {name(c.unit).name} <span className="count">{number(c.competences.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
