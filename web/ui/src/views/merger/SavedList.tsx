import type { SavedScenario } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { linkTo } from '../../state/link.ts';
import { draftOf } from '../../state/scenario.ts';
import { withScenario } from '../../state/scenario-place.ts';

type Props = {
  all: SavedScenario[];
  at: string;
  edition: string;
  onOpen: (s: SavedScenario) => void;
  onRemove: (s: SavedScenario) => void;
};

/** The scenarios that are kept: opened, set beside the one on screen, or deleted. */
export function SavedList({ all, at, edition, onRemove }: Props) {
  const { link } = usePlace();
  const here = all.find(s => s.id === at);
  const [first, second] = all;
  return (
    <section aria-labelledby="saved-list">
      <h2 id="saved-list">
        {m.saved_list()} <span className="count">{number(all.length)}</span>
      </h2>
      {all.length === 0 && <p className="muted small">{m.saved_none()}</p>}
      <ul className="plain saved-list">
        {all.map(s => (
          <li key={s.id}>
            <p>
              <Go
                to={withScenario(linkTo(link, 'merger', { saved: s.id }), s.changes.map(draftOf))}
                current={s.id === at}
              >
                {s.name}
              </Go>
              <br />
              <span className="small muted">
                {[
                  s.author,
                  m.saved_changes({ count: s.changes.length, shown: number(s.changes.length) }),
                  s.edition === edition ? '' : s.edition,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            <span className="saved-tools">
              {here && s.id !== at && (
                <Go
                  to={{ ...link, beside: s.id, rank: [] }}
                  label={m.saved_beside_named({ name: s.name })}
                  current={link.beside === s.id}
                >
                  {m.saved_beside()}
                </Go>
              )}
              <button type="button" aria-label={m.saved_remove({ name: s.name })} onClick={() => onRemove(s)}>
                ×
              </button>
            </span>
          </li>
        ))}
      </ul>
      {!here && first && second && (
        <Go to={linkTo(link, 'merger', { saved: first.id, beside: second.id })}>{m.saved_compare_two()}</Go>
      )}
    </section>
  );
}
