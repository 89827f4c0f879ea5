import { createContext, type Dispatch, type ReactNode, useContext, useReducer } from 'react';
import { usePlace } from '../../app/location.tsx';
import { after, before, blank, type History, history, type Move } from '../../state/history.ts';
import { formatLink, type Link, parseLink } from '../../state/link.ts';
import { type Scene, sceneOf, withScene } from '../../state/scene.ts';

const PastContext = createContext<[History<Scene>, Dispatch<Move<Scene>>] | undefined>(undefined);

/** Keeps what was done to the network while one is in this view; what is drawn now is in the link. */
export function SceneProvider({ children }: { children: ReactNode }) {
  const past = useReducer(history<Scene>, blank);
  return <PastContext value={past}>{children}</PastContext>;
}

/** What is drawn as the link has it, changed by acts that can be undone. */
export function useScene() {
  const { link, go } = usePlace();
  const context = useContext(PastContext);
  if (!context) throw new Error('useScene outside SceneProvider');
  const [past, move] = context;
  const now = sceneOf(link);
  const back = before(past);
  const forth = after(past);
  const step = (type: 'undo' | 'redo', to: Scene) => {
    move({ type, now });
    go(withScene(link, to));
  };
  return {
    link,
    act: (next: Link) => {
      if (formatLink(next) === formatLink(link)) return;
      const same = JSON.stringify(sceneOf(next)) === JSON.stringify(now);
      if (!same) move({ type: 'did', from: now });
      go(parseLink(formatLink(next)));
    },
    undo: back && (() => step('undo', back)),
    redo: forth && (() => step('redo', forth)),
  };
}
