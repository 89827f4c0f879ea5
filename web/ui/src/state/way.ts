import type { StepType } from '../api/types.ts';
import { type Link, stepTypes } from './link.ts';

/** The kinds of step that a path follows by itself. */
export const usualKinds: StepType[] = ['reports_to', 'collaborates_with'];
export const mostHops = 12;

const without = (all: string[], id: string) => all.filter(x => x !== id);
const free = (link: Link, id: string): Link => ({
  ...link,
  step: [],
  avoid: without(link.avoid, id),
  via: without(link.via, id),
});

/** A path from here; where it was to lead here, the ends change places. */
export const fromHere = (link: Link, id: string): Link => ({
  ...free(link, id),
  from: id,
  to: link.to === id ? link.from : link.to,
});

/** A path that leads here; where it was to begin here, the ends change places. */
export const toHere = (link: Link, id: string): Link => ({
  ...free(link, id),
  to: id,
  from: link.from === id ? link.to : link.from,
});

/** The end that is not chosen yet, from first; with both chosen, a new beginning. */
export function endHere(link: Link, id: string): Link {
  if (link.from && !link.to && id !== link.from) return toHere(link, id);
  return { ...fromHere(link, id), to: link.from && link.to ? '' : link.to };
}

export const isEnd = (link: Link, id: string) => id === link.from || id === link.to;

export const avoidHere = (link: Link, id: string): Link => ({
  ...free(link, id),
  avoid: [...without(link.avoid, id), id],
});

/** After those that it passes through already. */
export const viaHere = (link: Link, id: string): Link => ({
  ...free(link, id),
  via: [...without(link.via, id), id],
});

export type Remedy = 'avoid' | 'via' | 'directed' | 'kinds' | 'hops';

/** What one may loosen where no path was found, what is likeliest to help first. */
export function remedies(link: Link, hops: number): { id: Remedy; link: Link }[] {
  const all: (false | { id: Remedy; link: Link })[] = [
    link.avoid.length > 0 && { id: 'avoid', link: { ...link, avoid: [] } },
    link.via.length > 0 && { id: 'via', link: { ...link, via: [] } },
    link.directed && { id: 'directed', link: { ...link, directed: false } },
    link.kinds.length < stepTypes.length && { id: 'kinds', link: { ...link, kinds: stepTypes } },
    hops < mostHops && { id: 'hops', link: { ...link, hops: mostHops } },
  ];
  return all.filter(r => r !== false);
}
