import { useEffect, useMemo, useRef, useState } from 'react';
import { kindName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import type { Network } from '../state/network.ts';
import { NetworkSvg } from './NetworkSvg.tsx';
import type { Drawing } from './network.ts';
import { layoutNetwork } from './network-layout.ts';
import { measureIn } from './text.ts';
import { useFonts, useSize } from './useSize.ts';

const measure = measureIn('400 14px "Titillium Web"', 7);

function hasWebGL(): boolean {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
}

/** The unit and who is one step away. Arrow keys go round the neighbours, Enter chooses one. */
export function NetworkPicture({
  net,
  theme,
  onChoose,
}: {
  net: Network;
  theme: string;
  onChoose: (id: string) => void;
}) {
  const [outer, size] = useSize<HTMLDivElement>();
  const fonts = useFonts();
  const [marked, setMarked] = useState<string>();
  const field = useMemo(
    () =>
      size.width && size.height && fonts ? layoutNetwork(net, size.width, size.height, measure) : undefined,
    [net, size.width, size.height, fonts],
  );
  const [flat, setFlat] = useState(() => !hasWebGL());
  const canvas = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const chosen = useRef(onChoose);
  chosen.current = onChoose;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read
  useEffect(() => {
    if (!field || flat) return;
    let here = true;
    import('./network.ts').then(
      ({ draw }) => {
        if (!here || !canvas.current) return;
        drawing.current = draw(canvas.current, net, field, {
          onChoose: id => chosen.current(id),
          onMark: setMarked,
        });
      },
      () => here && setFlat(true),
    );
    return () => {
      here = false;
      drawing.current?.close();
      drawing.current = undefined;
    };
  }, [net, field, flat, theme]);
  useEffect(() => drawing.current?.mark(marked), [marked]);

  const press = (e: React.KeyboardEvent) => {
    const ids = net.around.map(u => u.id);
    const i = marked ? ids.indexOf(marked) : -1;
    const next = {
      ArrowDown: i + 1,
      ArrowRight: i + 1,
      ArrowUp: i < 0 ? -1 : i - 1,
      ArrowLeft: i < 0 ? -1 : i - 1,
    }[e.key];
    if (next !== undefined) {
      e.preventDefault();
      setMarked(ids.at(next % ids.length));
    } else if (e.key === 'Enter' && marked) onChoose(marked);
    else if (e.key === 'Escape') setMarked(undefined);
  };
  const unit = net.around.find(u => u.id === marked);
  return (
    <div className="network" ref={outer}>
      <div
        role="application"
        tabIndex={0}
        aria-label={m.network_label({ name: net.centre.name, count: net.around.length })}
        onKeyDown={press}
        className="network-keys"
      >
        {field && !flat && <Canvas canvas={canvas} height={field.height} />}
        {field && flat && <NetworkSvg net={net} field={field} marked={marked} onChoose={onChoose} />}
      </div>
      <p role="status" className="hidden">
        {unit ? `${unit.name}, ${kindName(unit.kind)}` : ''}
      </p>
    </div>
  );
}

function Canvas({ canvas, height }: { canvas: React.RefObject<HTMLDivElement | null>; height: number }) {
  return <div ref={canvas} className="network-canvas" style={{ height }} data-drawn="webgl" />;
}
