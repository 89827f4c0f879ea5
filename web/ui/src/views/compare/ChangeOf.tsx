import type { DiffChange } from '../../api/types.ts';
import { PlaceProvider, usePlace } from '../../app/location.tsx';
import { say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Differing } from '../../parts/Differing.tsx';
import { Passages } from '../../parts/Passages.tsx';
import { differ } from '../../state/differ.ts';

/** One change: its sentence, the texts before and after where it has them, the passages of each edition. */
export function ChangeOf({ change: c }: { change: DiffChange }) {
  const { old_text: was, new_text: is } = c.function ?? {};
  return (
    <li>
      <p>{say(c.sentence)}</p>
      {was && is && was !== is && <Texts before={was} after={is} />}
      {c.reason && (
        <p className="muted">
          {m.compare_why()}: {say(c.reason)}
        </p>
      )}
      <Cited change={c} />
    </li>
  );
}

function Texts({ before, after }: { before: string; after: string }) {
  const [left, right] = differ(before, after);
  return (
    <div className="pair">
      <section aria-label={m.before()}>
        <p className="label">{m.before()}</p>
        <p className="passage">
          <Differing runs={left} />
        </p>
      </section>
      <section aria-label={m.after()}>
        <p className="label">{m.after()}</p>
        <p className="passage">
          <Differing runs={right} />
        </p>
      </section>
    </div>
  );
}

/** The passages, each opened in the edition it is of. */
function Cited({ change }: { change: DiffChange }) {
  const place = usePlace();
  const editions = [...new Set(change.citations.map(c => c.edition))];
  return editions.map(edition => (
    <PlaceProvider key={edition} place={{ ...place, edition, link: { ...place.link, edition } }}>
      <p>
        <span className="muted">{edition === place.edition ? m.after() : m.before()}:</span>{' '}
        <Passages citations={change.citations.filter(c => c.edition === edition)} most={2} plain />
      </p>
    </PlaceProvider>
  ));
}
