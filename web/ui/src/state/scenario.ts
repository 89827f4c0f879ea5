import type { Change, ScenarioChange } from '../api/types.ts';

export const changeTypes = ['merge', 'abolish', 'move', 'split', 'rename', 'transfer', 'create'] as const;
export type ChangeType = (typeof changeTypes)[number];

export type DraftPart = { name: string; into: string; functions: string[]; units: string[] };
/** A change as it is being written: a field that is empty is still to be filled, or not of its type. */
export type Draft = {
  type: ChangeType;
  units: string[];
  to: string;
  into: string;
  name: string;
  kind: string;
  level: string;
  functions: string[];
  parts: DraftPart[];
};

/** The most changes that a scenario has: what the server takes. */
export const mostChanges = 100;

const blankPart = (): DraftPart => ({ name: '', into: '', functions: [], units: [] });

/** A change of a type, with nothing said yet but the unit it may begin with. */
export function blank(type: ChangeType, units: string[] = []): Draft {
  const parts = type === 'split' ? [blankPart(), blankPart()] : [];
  const of = type === 'create' ? [] : type === 'merge' ? units : units.slice(0, 1);
  return { type, units: of, to: '', into: '', name: '', kind: '', level: '', functions: [], parts };
}

export function draftOf(c: ScenarioChange): Draft {
  return {
    ...blank(c.type),
    units: c.units ?? [],
    to: c.to ?? '',
    into: c.into ?? '',
    name: c.name ?? '',
    kind: c.kind ?? '',
    level: c.level ?? '',
    functions: c.functions ?? [],
    parts: (c.parts ?? []).map(p => ({
      name: p.name,
      into: p.into ?? '',
      functions: p.functions ?? [],
      units: p.units ?? [],
    })),
  };
}

const some = <T>(all: T[]): T[] | undefined => (all.length ? all : undefined);

/** The change as the server and scenario files have it, without what is empty. */
export function requestOf(d: Draft): ScenarioChange {
  const c: ScenarioChange = {
    type: d.type,
    units: some(d.units),
    to: d.to || undefined,
    into: d.into || undefined,
    name: d.name || undefined,
    kind: (d.kind || undefined) as ScenarioChange['kind'],
    level: (d.level || undefined) as ScenarioChange['level'],
    functions: some(d.functions),
    parts: some(
      d.parts.map(p => ({
        name: p.name,
        into: p.into || undefined,
        functions: some(p.functions),
        units: some(p.units),
      })),
    ),
  };
  return JSON.parse(JSON.stringify(c));
}

/** What a change still needs before it says anything. */
export type Lack = 'units_two' | 'unit' | 'to' | 'name' | 'parts';

export function lacks(d: Draft): Lack[] {
  const out: Lack[] = [];
  if (d.type === 'merge' && d.units.length < 2) out.push('units_two');
  if (!['merge', 'create', 'transfer'].includes(d.type) && d.units.length !== 1) out.push('unit');
  if (d.type === 'transfer' && d.units.length === 0 && d.functions.length === 0) out.push('unit');
  if ((d.type === 'move' || d.type === 'transfer') && !d.to) out.push('to');
  if ((d.type === 'rename' || d.type === 'create') && !d.name.trim()) out.push('name');
  if (d.type === 'split' && (d.parts.length < 2 || d.parts.some(p => !p.name.trim()))) out.push('parts');
  return out;
}

/** The changes that say something, with their places in the list. */
export function complete(drafts: Draft[]): { changes: ScenarioChange[]; places: number[] } {
  const whole = drafts.flatMap((d, i) => (lacks(d).length ? [] : [{ change: requestOf(d), i }]));
  return { changes: whole.map(w => w.change), places: whole.map(w => w.i) };
}

export const replaced = <T>(all: T[], at: number, x: T): T[] => all.map((y, i) => (i === at ? x : y));
export const removed = <T>(all: T[], at: number): T[] => all.filter((_, i) => i !== at);

/** The list with one thing a place further up (-1) or down (1); as it is where there is none. */
export function moved<T>(all: T[], at: number, by: -1 | 1): T[] {
  const [a, b] = [all[at], all[at + by]];
  return a === undefined || b === undefined ? all : replaced(replaced(all, at, b), at + by, a);
}

/** The units that changes make, by id. */
export function madeBy(changes: Change[]): { id: string; name: string }[] {
  return changes.flatMap(c => [
    ...(c.into ? [{ id: c.into, name: c.name ?? c.into }] : []),
    ...(c.parts ?? []).map(p => ({ id: p.into, name: p.name })),
  ]);
}

/**
 * The changes with the ids of what they make written down where later ones name
 * them, so that a unit keeps its id when it is given another name. `understood`
 * are the changes as the server completed them, by place in the list.
 */
export function pinned(drafts: Draft[], understood: Map<number, Change>): Draft[] {
  const named = (id: string, after: number) =>
    drafts.some(
      (d, i) => i > after && (d.to === id || d.units.includes(id) || d.parts.some(p => p.units.includes(id))),
    );
  return drafts.map((d, i) => {
    const known = understood.get(i);
    if (!known || known.type !== d.type) return d;
    const into = !d.into && known.into && known.name && named(known.into, i) ? known.into : d.into;
    const parts = d.parts.map((p, k) => {
      const id = known.parts?.[k]?.into;
      return !p.into && id && named(id, i) ? { ...p, into: id } : p;
    });
    const same = into === d.into && parts.every((p, k) => p === d.parts[k]);
    return same ? d : { ...d, into, parts };
  });
}

/** Gives a function or sub-unit to a part of a split, or (-1) to none. */
export function given(d: Draft, field: 'functions' | 'units', ids: string[], part: number): Draft {
  const parts = d.parts.map((p, i) => {
    const rest = p[field].filter(x => !ids.includes(x));
    return { ...p, [field]: i === part ? [...rest, ...ids] : rest };
  });
  return { ...d, parts };
}

/** The part that a function or sub-unit is given to; -1: none. */
export const partOf = (d: Draft, field: 'functions' | 'units', id: string): number =>
  d.parts.findIndex(p => p[field].includes(id));
