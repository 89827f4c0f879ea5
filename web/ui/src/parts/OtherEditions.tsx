import { Go, usePlace } from '../app/location.tsx';
import { editionName } from '../app/words.ts';
import type { Link } from '../state/link.ts';

/** The editions beside the one on screen, each a link. */
export function OtherEditions({ to }: { to: (edition: string) => Link }) {
  const { edition, editions } = usePlace();
  return (
    <ul className="plain">
      {editions
        .filter(e => e.id !== edition)
        .map(e => (
          <li key={e.id}>
            <Go to={to(e.id)}>{editionName(e)}</Go>
          </li>
        ))}
    </ul>
  );
}
