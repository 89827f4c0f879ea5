import type { ReactNode } from 'react';
import { useTouchOnly } from '../app/touch.ts';
import { m } from '../paraglide/messages.js';
import type { Acts } from './network-obey.ts';
import { SavePicture } from './SavePicture.tsx';
import { StageTools } from './StageTools.tsx';
import { Zoom } from './Zoom.tsx';

type Props = {
  acts: Acts;
  picture: () => SVGSVGElement | string | null | undefined;
  name: string;
  help: boolean;
  onHelp: () => void;
  onFit: () => void;
  onLarger: (by: number) => void;
  children: ReactNode;
};

/** The buttons of the network: each has a key too. */
export function NetworkTools({ acts, picture, name, help, onHelp, onFit, onLarger, children }: Props) {
  const touch = useTouchOnly(); // the keys are then said below the drawing
  return (
    <StageTools label={m.network_tools()}>
      <button type="button" onClick={acts.undo} disabled={!acts.undo} aria-keyshortcuts="Control+Z">
        <span aria-hidden="true">↶</span> {m.undo()}
      </button>
      <button type="button" onClick={acts.redo} disabled={!acts.redo} aria-keyshortcuts="Control+Shift+Z">
        <span aria-hidden="true">↷</span> {m.redo()}
      </button>
      <Zoom onFit={onFit} onLarger={onLarger} />
      {(!touch || help) && (
        <button type="button" aria-expanded={help} onClick={onHelp}>
          <span aria-hidden="true">?</span> {m.keys()}
        </button>
      )}
      {children}
      <SavePicture of={picture} name={name} />
    </StageTools>
  );
}
