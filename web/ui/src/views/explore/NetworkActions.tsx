import { m } from '../../paraglide/messages.js';
import * as state from '../../state/scene.ts';
import { useScene } from './scene.tsx';

/** What can be done in the network with the unit whose sheet is open. */
export function NetworkActions({ id }: { id: string }) {
  const { link, act } = useScene();
  const whole = state.expansions(link).length === 0;
  const open = state.isOpen(link, id);
  return (
    <p className="actions" role="group" aria-label={m.network_tools()}>
      {!whole && (
        <button type="button" onClick={() => act(open ? state.collapse(link, id) : state.expand(link, id))}>
          {open ? m.network_collapse() : m.network_expand()}
        </button>
      )}
      <button type="button" onClick={() => act(state.only(link, id))}>
        {m.network_only()}
      </button>
      <button type="button" onClick={() => act(state.hide(link, id))}>
        {m.network_hide()}
      </button>
      {state.isPinned(link, id) && (
        <button type="button" onClick={() => act(state.unpin(link, id))}>
          {m.network_unpin()}
        </button>
      )}
    </p>
  );
}
