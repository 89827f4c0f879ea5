import { usePlace } from '../../app/location.tsx';
import { number, severityName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import type { countEffects } from '../../state/effects.ts';
import { toggle } from '../../state/link.ts';

/** How many effects of each severity; one pressed shows only its effects. */
export function SeverityFilter({ severities }: Pick<ReturnType<typeof countEffects>, 'severities'>) {
  const { link, go } = usePlace();
  return (
    <ul className="chips" aria-label={m.filter_severity()}>
      {severities.map(s => (
        <li key={s.id}>
          <button
            type="button"
            className={s.id}
            aria-pressed={link.severity.includes(s.id)}
            onClick={() => go({ ...link, severity: toggle(link.severity, s.id), effect: [] }, 'replace')}
          >
            <span className="severity-mark" aria-hidden="true" />
            {severityName(s.id)} <span className="count">{number(s.count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
