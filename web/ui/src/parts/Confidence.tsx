import { signs } from '../api/client.ts';
import type { Citation } from '../api/types.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { confidenceName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import { reasonOf, seen } from '../state/reason.ts';

/** How sure a passage was read, and why it is in doubt. */
export function Confidence({ citation: c }: { citation: Citation }) {
  const asked = useAnswer('signs', signs);
  const why = reasonOf(c.reason ?? '');
  const words =
    'who' in why
      ? m.decided_by({ who: why.who })
      : seen(why.names, asked.state === 'ready' ? asked.answer.signs : {}, getLocale());
  return (
    <span className="tag tag-doubt" title={words}>
      {confidenceName(c.confidence ?? '')}
      <span className="hidden">: {words}</span>
    </span>
  );
}
