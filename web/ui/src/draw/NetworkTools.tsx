import type { ReactNode, RefObject } from 'react';
import { m } from '../paraglide/messages.js';
import type { Acts } from './NetworkPicture.tsx';
import { SavePicture } from './SavePicture.tsx';
import { StageTools } from './StageTools.tsx';

type Props = {
  acts: Acts;
  picture: RefObject<SVGSVGElement | null>;
  name: string;
  help: boolean;
  onHelp: () => void;
  onFit: () => void;
  onLarger: (by: number) => void;
  children: ReactNode;
};

/** The buttons of the network: each has a key too. */
export function NetworkTools({ acts, picture, name, help, onHelp, onFit, onLarger, children }: Props) {
  return (
    <StageTools label={m.network_tools()}>
      <button type="button" onClick={acts.undo} disabled={!acts.undo} aria-keyshortcuts="Control+Z">
        <span aria-hidden="true">↶</span> {m.undo()}
      </button>
      <button type="button" onClick={acts.redo} disabled={!acts.redo} aria-keyshortcuts="Control+Shift+Z">
        <span aria-hidden="true">↷</span> {m.redo()}
      </button>
      <Zoom onFit={onFit} onLarger={onLarger} />
      <button type="button" aria-expanded={help} onClick={onHelp}>
        <span aria-hidden="true">?</span> {m.keys()}
      </button>
      {children}
      <SavePicture of={picture} name={name} />
    </StageTools>
  );
}

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
