import { m } from '../paraglide/messages.js';

type Props = { label: string; onOpen: () => void; onShut: () => void };

/** Opens or shuts the whole of a hierarchy. */
export function OpenAll({ label, onOpen, onShut }: Props) {
  return (
    <span className="zoom" role="group" aria-label={label}>
      <button type="button" onClick={onOpen}>
        {m.chart_open_all()}
      </button>
      <button type="button" onClick={onShut}>
        {m.chart_shut_all()}
      </button>
    </span>
  );
}
