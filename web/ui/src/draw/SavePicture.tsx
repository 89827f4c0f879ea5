import type { RefObject } from 'react';
import { m } from '../paraglide/messages.js';
import { save } from '../parts/save.ts';
import { standalone, toPng } from './picture.ts';

/** Saves a drawing as SVG or PNG, in the colours of the screen; a text is the SVG itself. */
export function SavePicture({
  of,
  name,
}: {
  of: RefObject<SVGSVGElement | null> | (() => SVGSVGElement | string | null | undefined);
  name: string;
}) {
  const take = async (form: 'svg' | 'png') => {
    const drawing = typeof of === 'function' ? of() : of.current;
    if (!drawing) return;
    const text = typeof drawing === 'string' ? drawing : standalone(drawing);
    if (form === 'svg') return save(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }));
    const png = await toPng(text);
    if (png) save(`${name}.png`, png);
  };
  return (
    <span className="save-picture" role="group" aria-label={m.save_picture()}>
      <button type="button" onClick={() => take('svg')}>
        SVG<span className="hidden"> {m.save_picture()}</span>
      </button>
      <button type="button" onClick={() => take('png')}>
        PNG<span className="hidden"> {m.save_picture()}</span>
      </button>
    </span>
  );
}
