import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The element of the stage where a drawing puts its tools, once it is there. */
export const ToolsPlace = createContext<HTMLElement | null>(null);

/** The tools of a drawing, in the bar of the stage where there is one, else above the drawing. */
export function StageTools({ label, children }: { label: string; children: ReactNode }) {
  const place = useContext(ToolsPlace);
  const tools = (
    <div className="draw-tools" role="toolbar" aria-label={label}>
      {children}
    </div>
  );
  return place ? createPortal(tools, place) : tools;
}
