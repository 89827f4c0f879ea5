import type { Link } from './link.ts';

/** A unit whose neighbours are drawn, and how many of them at most. */
export type Expansion = { id: string; most: number };
/** A unit with a place of its own, given when so many expansions had been made. */
export type Pin = { id: string; x: number; y: number; after: number };

export const [atFirst, more] = [30, 12]; // neighbours of the unit one begins with, and of those after it
export const mostExpanded = 50; // the server draws around so many units
const small = 3; // a rest as small as this is shown at once

const split = (text: string) => text.split('*');
const count = (text: string | undefined, other: number) => {
  const n = Number(text);
  return Number.isInteger(n) && n > 0 ? n : other;
};

/** The units whose neighbours are drawn: those of the link, else the chosen one; none for the whole edition. */
export function expansions(link: Link): Expansion[] {
  const grown = link.grown.map(text => {
    const [id = '', most] = split(text);
    return { id, most: count(most, more) };
  });
  const first = grown[0];
  if (first && split(link.grown[0] ?? '').length < 2) first.most = atFirst;
  if (grown.length) return grown.slice(0, mostExpanded);
  return link.unit && !link.whole ? [{ id: link.unit, most: atFirst }] : [];
}

export function pins(link: Link): Pin[] {
  return link.pins.flatMap(text => {
    const [id = '', x, y, after] = split(text);
    const at = { id, x: Number(x), y: Number(y), after: Number(after) };
    return Object.values(at).every(v => v !== '' && !Number.isNaN(v)) ? [at] : [];
  });
}

/** How many of so many neighbours are drawn: a small rest is not left out. */
export const shownOf = (all: number, most: number) => (all <= most + small ? all : most);

function grown(all: Expansion[]): string[] {
  return all.map((e, i) => (e.most === (i ? more : atFirst) ? e.id : `${e.id}*${e.most}`));
}

/** The same scene with what it takes from the chosen unit written out, so that choosing another does not change it. */
export function settled(link: Link): Link {
  const all = expansions(link);
  return all.length ? { ...link, grown: grown(all), whole: false } : { ...link, whole: true };
}

const without = (all: string[], id: string) => all.filter(x => split(x)[0] !== id);

/** Chooses a unit, or none; the scene stays. */
export const choose = (link: Link, unit: string): Link => ({ ...settled(link), unit, step: [], all: [] });

export const chooseStep = (link: Link, step: string[]): Link => ({ ...settled(link), step });

/** Draws the neighbours of a unit; of one that is expanded already, more of them. */
export function expand(link: Link, id: string): Link {
  const from = settled(link);
  if (from.shut.includes(id)) return { ...from, shut: without(from.shut, id), unit: id, step: [], seen: '' };
  const all = expansions(from);
  const known = all.some(e => e.id === id);
  if (!known && all.length >= mostExpanded) return link;
  const next = known
    ? all.map(e => (e.id === id ? { id, most: e.most + more } : e))
    : [...all, { id, most: more }];
  return {
    ...from,
    grown: grown(next),
    away: without(from.away, id),
    whole: false,
    unit: id,
    step: [],
    seen: '',
  };
}

/** Shows the neighbours of a unit no longer; what is placed keeps its place. */
export function collapse(link: Link, id: string): Link {
  const from = settled(link);
  if (!expansions(from).some(e => e.id === id) || from.shut.includes(id)) return link;
  return { ...from, shut: [...from.shut, id] };
}

export const isOpen = (link: Link, id: string) =>
  expansions(link).some(e => e.id === id) && !link.shut.includes(id);

/** Takes a unit out of the network. */
export function hide(link: Link, id: string): Link {
  const from = settled(link);
  if (from.away.includes(id)) return link;
  const gone = from.step.includes(id);
  return {
    ...from,
    away: [...from.away, id],
    unit: from.unit === id ? '' : from.unit,
    step: gone ? [] : from.step,
  };
}

/** Puts the units taken out back where they were: one, or all. */
export const reveal = (link: Link, id?: string): Link => ({
  ...settled(link),
  away: id ? without(link.away, id) : [],
});

/** Gives a unit a place of its own. */
export function pin(link: Link, id: string, x: number, y: number): Link {
  const from = settled(link);
  const after = expansions(from).length;
  return {
    ...from,
    pins: [...without(from.pins, id), `${id}*${Math.round(x)}*${Math.round(y)}*${after}`],
  };
}

export const isPinned = (link: Link, id: string) => pins(link).some(p => p.id === id);

export const unpin = (link: Link, id: string): Link => ({ ...settled(link), pins: without(link.pins, id) });

/** A network of this unit and who is around it, and nothing else. */
export const only = (link: Link, id: string): Link => ({
  ...link,
  draw: 'network',
  unit: id,
  all: [],
  grown: [id],
  whole: false,
  step: [],
  seen: '',
  shut: [],
  away: [],
  pins: [],
});

/** The network of the whole edition. */
export const wholeNetwork = (link: Link): Link => ({
  ...link,
  draw: 'network',
  grown: [],
  whole: true,
  step: [],
  seen: '',
  shut: [],
  away: [],
  pins: [],
});

/** What can be undone: all that decides what is drawn and where, but not what is chosen. */
export type Scene = Pick<Link, 'whole' | 'grown' | 'shut' | 'away' | 'pins' | 'hide' | 'among'>;

export function sceneOf(link: Link): Scene {
  const { whole, grown, shut, away, pins, hide, among } = settled(link);
  return { whole, grown, shut, away, pins, hide, among };
}

/** The part that is seen stays, unless there is more or less to see. */
export function withScene(link: Link, scene: Scene): Link {
  const same = scene.whole === link.whole && scene.grown.join() === settled(link).grown.join();
  return { ...link, ...scene, step: [], seen: same ? link.seen : '' };
}
