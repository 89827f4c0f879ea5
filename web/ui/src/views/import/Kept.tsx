import type { ImportKept } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { linkTo } from '../../state/link.ts';

/** The edition that was kept, and where to go from here. */
export function Kept({ kept }: { kept: ImportKept }) {
  const { link } = usePlace();
  const at = { ...link, edition: kept.edition.id };
  return (
    <div className="kept" role="status">
      <h2>{m.import_kept({ title: kept.edition.title })}</h2>
      <p className="actions">
        <Go to={linkTo(at, 'explore')}>{m.import_open()}</Go>
        <Go to={linkTo(at, 'review')}>{m.view_review()}</Go>
        <Go to={linkTo(at, 'source')}>{m.view_source()}</Go>
      </p>
    </div>
  );
}
