import { usePlace } from '../app/location.tsx';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import { reportOf } from '../state/report.ts';

/** The answer on screen as a page that needs nothing else, to be kept. */
export function SaveReport() {
  const { link, edition } = usePlace();
  const address = reportOf(link, edition, getLocale());
  if (!address) return null;
  return (
    <a className="save-report" href={address} download={`${link.view}.html`}>
      {m.save_report()}
    </a>
  );
}
