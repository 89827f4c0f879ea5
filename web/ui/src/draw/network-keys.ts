type Point = { id: string; x: number; y: number };

const ways: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest point in the direction of an arrow key: what lies off the way counts double. */
export function nearest(points: Point[], from: Point | undefined, key: string): string | undefined {
  const way = ways[key];
  if (!way) return undefined;
  const here = from ?? middle(points);
  if (!here) return undefined;
  let best: { id: string; cost: number } | undefined;
  for (const p of points) {
    if (p.id === from?.id) continue;
    const [dx, dy] = [p.x - here.x, p.y - here.y];
    const along = dx * way[0] + dy * way[1];
    const off = Math.abs(dx * way[1] - dy * way[0]);
    if (along <= 0 || off > 2.5 * along) continue;
    const cost = along + 2 * off;
    if (!best || cost < best.cost || (cost === best.cost && p.id < best.id)) best = { id: p.id, cost };
  }
  return best?.id ?? (from ? undefined : points[0]?.id);
}

function middle(points: Point[]): Point | undefined {
  const sum = points.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
  return points.length ? { id: '', x: sum.x / points.length, y: sum.y / points.length } : undefined;
}

export const moveBy = 24; // px that Shift and an arrow move a unit

export type Command =
  | { do: 'go' | 'move'; key: string }
  | { do: 'line'; step: 1 | -1 }
  | { do: 'zoom'; by: number }
  | {
      do:
        | 'choose'
        | 'expand'
        | 'collapse'
        | 'hide'
        | 'pin'
        | 'only'
        | 'fit'
        | 'menu'
        | 'help'
        | 'undo'
        | 'redo'
        | 'leave';
    };

const letters: Record<string, Command> = {
  e: { do: 'expand' },
  c: { do: 'collapse' },
  h: { do: 'hide' },
  p: { do: 'pin' },
  s: { do: 'only' },
  l: { do: 'line', step: 1 },
  '0': { do: 'fit' },
  '+': { do: 'zoom', by: 1.25 },
  '=': { do: 'zoom', by: 1.25 },
  '-': { do: 'zoom', by: 0.8 },
  '?': { do: 'help' },
  m: { do: 'menu' },
};

/** What a key asks of the network; undefined leaves it to the browser. */
export function command(e: {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): Command | undefined {
  const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  if (e.altKey) return undefined;
  if (e.ctrlKey || e.metaKey) {
    if (key === 'z') return { do: e.shiftKey ? 'redo' : 'undo' };
    return key === 'y' ? { do: 'redo' } : undefined;
  }
  if (key in ways) return { do: e.shiftKey ? 'move' : 'go', key };
  if (key === 'ContextMenu' || (key === 'F10' && e.shiftKey)) return { do: 'menu' };
  if (key === 'Enter' || key === ' ') return { do: 'choose' };
  if (key === 'Escape') return { do: 'leave' };
  if (key === 'l' && e.shiftKey) return { do: 'line', step: -1 };
  return letters[key];
}
