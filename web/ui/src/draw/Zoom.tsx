import { m } from '../paraglide/messages.js';

/** Smaller, larger, and all of it. */
export function Zoom({ onFit, onLarger }: { onFit: () => void; onLarger: (by: number) => void }) {
  return (
    <span className="zoom" role="group" aria-label={m.zoom()}>
      <button type="button" onClick={() => onLarger(0.8)} aria-label={m.smaller()}>
        −
      </button>
      <button type="button" onClick={onFit}>
        {m.fit()}
      </button>
      <button type="button" onClick={() => onLarger(1.25)} aria-label={m.larger()}>
        +
      </button>
    </span>
  );
}
