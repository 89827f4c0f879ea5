import { m } from '../paraglide/messages.js';
import { KindDot } from './UnitName.tsx';

/** A unit that was picked, with a way to take it back. */
export function UnitChip({ name, kind, onRemove }: { name: string; kind?: string; onRemove: () => void }) {
  return (
    <span className="chip">
      {kind && <KindDot kind={kind} />}
      <span>{name}</span>
      <button type="button" className="remove" onClick={onRemove} aria-label={m.remove_unit({ name })}>
        ×
      </button>
    </span>
  );
}
