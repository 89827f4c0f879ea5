import { useTouchOnly } from '../app/touch.ts';
import { m } from '../paraglide/messages.js';
import { Fold } from '../parts/Fold.tsx';

/** The keys of the network, over the drawing. */
export function Keys({ onClose }: { onClose: () => void }) {
  return (
    <section className="keys" id="network-keys" aria-label={m.keys_title()}>
      <h2>{m.keys_title()}</h2>
      <KeyList />
      <button type="button" onClick={onClose}>
        {m.close()}
      </button>
    </section>
  );
}

/** The keys of the network, folded below the drawing, where a keyboard is unlikely. */
export function KeysBelow() {
  if (!useTouchOnly()) return null;
  return (
    <Fold id="keys" className="network-list">
      <summary>{m.keys_title()}</summary>
      <KeyList />
    </Fold>
  );
}

/** Each key with what it does. */
function KeyList() {
  const keys: [string, string][] = [
    [m.key_arrows(), m.key_arrows_do()],
    [m.key_enter(), m.key_enter_do()],
    ['E', m.network_expand()],
    ['C', m.network_collapse()],
    ['H', m.network_hide()],
    ['P', m.key_pin_do()],
    ['S', m.network_only()],
    ['L', m.key_lines_do()],
    [m.key_shift_arrows(), m.key_shift_arrows_do()],
    ['M', m.key_menu_do()],
    ['+  −  0', m.key_zoom_do()],
    ['Ctrl+Z', m.undo()],
    ['Ctrl+Shift+Z', m.redo()],
    ['Esc', m.key_escape_do()],
    ['?', m.key_help_do()],
  ];
  return (
    <dl className="key-list">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
