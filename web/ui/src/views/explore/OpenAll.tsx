import { m } from '../../paraglide/messages.js';
import type { useHierarchy } from './useHierarchy.ts';

/** Opens or shuts the whole hierarchy. */
export function OpenAll({ hierarchy }: { hierarchy: ReturnType<typeof useHierarchy> }) {
  return (
    <span className="zoom" role="group" aria-label={m.chart_all()}>
      <button type="button" onClick={hierarchy.openAll}>
        {m.chart_open_all()}
      </button>
      <button type="button" onClick={hierarchy.shutAll}>
        {m.chart_shut_all()}
      </button>
    </span>
  );
}
