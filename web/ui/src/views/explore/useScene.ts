import { useReducer } from 'react';
import { usePlace } from '../../app/location.tsx';
import { after, before, blank, type History, history, type Move } from '../../state/history.ts';
import { formatLink, type Link, parseLink } from '../../state/link.ts';
import { type Scene, sceneOf, withScene } from '../../state/scene.ts';

/** What is drawn as the link has it, changed by acts that can be undone. */
export function useScene() {
  const { link, go } = usePlace();
  const [past, move] = useReducer(history as (h: History<Scene>, m: Move<Scene>) => History<Scene>, blank);
  const now = sceneOf(link);
  const to = (scene: Scene) => go(withScene(link, scene));
  const [back, forth] = [before(past), after(past)];
  return {
    link,
    act: (next: Link) => {
      if (formatLink(next) === formatLink(link)) return;
      const same = JSON.stringify(sceneOf(next)) === JSON.stringify(now);
      if (!same) move({ type: 'did', from: now });
      go(parseLink(formatLink(next)));
    },
    undo:
      back &&
      (() => {
        move({ type: 'undo', now });
        to(back);
      }),
    redo:
      forth &&
      (() => {
        move({ type: 'redo', now });
        to(forth);
      }),
  };
}
