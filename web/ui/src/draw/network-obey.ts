import type { Action } from '../parts/ActionMenu.tsx';
import type { Line, Network } from '../state/network.ts';
import type { Pin } from '../state/scene.ts';
import type { Marked } from './NetworkSvg.tsx';
import { type command, moveBy, nearest } from './network-keys.ts';
import type { Field } from './spot.ts';

/** What can be done to a network. */
export type Acts = {
  choose: (id: string) => void;
  chooseLine: (l: Line) => void;
  expand: (id: string) => void;
  collapse: (id: string) => void;
  hide: (id: string) => void;
  pin: (id: string, x: number, y: number) => void;
  unpin: (id: string) => void;
  only: (id: string) => void;
  undo?: () => void;
  redo?: () => void;
  menu: (id: string) => Action[];
};

type Drawing = {
  net: Network;
  field: Field | undefined;
  pins: Pin[];
  at: Marked; // where the keys are
  cursor: string | undefined; // the unit that they are about
  help: boolean;
  acts: Acts;
  setAt: (at: Marked) => void;
  setHelp: (on: boolean) => void;
  go: (id: string | undefined) => void;
  choose: (id: string) => void;
  openMenu: (id: string) => void;
  larger: (by: number) => void;
  all: () => void;
};

/** Does in the drawing what a key asks for. */
export function obey(c: NonNullable<ReturnType<typeof command>>, on: Drawing) {
  const { net, field, at, cursor, acts } = on;
  const line = net.lines.find(l => l.key === at.line);
  const s = cursor ? field?.spots.get(cursor) : undefined;
  const points = net.units.flatMap(u => {
    const spot = field?.spots.get(u.id);
    return spot ? [{ id: u.id, x: spot.x, y: spot.y }] : [];
  });
  const here = s && cursor ? { id: cursor, x: s.x, y: s.y } : undefined;
  switch (c.do) {
    case 'go':
      return on.go(nearest(points, here, c.key));
    case 'line':
      return goLine(c.step, on);
    case 'zoom':
      return on.larger(c.by);
    case 'fit':
      return on.all();
    case 'help':
      return on.setHelp(!on.help);
    case 'undo':
      return acts.undo?.();
    case 'redo':
      return acts.redo?.();
    case 'leave':
      return on.help ? on.setHelp(false) : on.setAt(at.line ? { unit: at.unit } : {});
  }
  if (c.do === 'choose' && line) return acts.chooseLine(line);
  if (!cursor || !s) return;
  switch (c.do) {
    case 'move': {
      const [dx, dy] = moves[c.key] ?? [0, 0];
      return acts.pin(cursor, s.x + dx * moveBy, s.y + dy * moveBy);
    }
    case 'choose':
      return on.choose(cursor);
    case 'menu':
      return on.openMenu(cursor);
    case 'pin':
      return on.pins.some(p => p.id === cursor) ? acts.unpin(cursor) : acts.pin(cursor, s.x, s.y);
    case 'hide':
      on.go(nearest(points, here, s.x < 0 ? 'ArrowRight' : 'ArrowLeft'));
      return acts.hide(cursor);
    default:
      return acts[c.do](cursor);
  }
}

/** To the next line of the unit, or the one before. */
function goLine(way: 1 | -1, { net, cursor, at, setAt }: Drawing) {
  const mine = net.lines.filter(l => l.from === cursor || l.to === cursor);
  const i = mine.findIndex(l => l.key === at.line);
  const next = mine.at(i < 0 ? (way === 1 ? 0 : -1) : (i + way) % mine.length);
  if (next) setAt({ unit: cursor, line: next.key });
}

const moves: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
