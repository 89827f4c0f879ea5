import { useTouchOnly } from '../app/touch.ts';
import { m } from '../paraglide/messages.js';
import { Fold } from './Fold.tsx';

/** What the keys do, in a line; folded where a keyboard is unlikely. */
export function KeysHelp({ children }: { children: string }) {
  const touch = useTouchOnly();
  const said = <p className="muted small keys-help">{children}</p>;
  if (!touch) return said;
  return (
    <Fold id="keys" className="keys-help small">
      <summary className="muted">{m.keys()}</summary>
      {said}
    </Fold>
  );
}
