import { m } from '../paraglide/messages.js';

/** The keys of the network, each with what it does. */
export function Keys({ onClose }: { onClose: () => void }) {
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
    <section className="keys" id="network-keys" aria-label={m.keys_title()}>
      <h2>{m.keys_title()}</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {m.close()}
      </button>
    </section>
  );
}
