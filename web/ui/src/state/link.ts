import type { Kind, StepType } from '../api/types.ts';
import { bounds, type Field, fieldsOf } from './link-fields.ts';
import { parseScenario } from './scenario-link.ts';

/** The views of the navigation, in its order. */
export const views = [
  'explore',
  'path',
  'competences',
  'impact',
  'merger',
  'source',
  'review',
  'compare',
] as const;
const pages = [...views, 'import', 'accessibility'] as const;
export type View = (typeof pages)[number];
export const draws = ['chart', 'network', 'tree', 'table'] as const;
export type Draw = (typeof draws)[number];
/** How an answer is shown: as sentences, a table, a tree, a matrix, by groups of units, or only what is held by one unit. */
export const forms = ['said', 'table', 'tree', 'matrix', 'groups', 'alone', 'alone_tree'] as const;
export type Form = (typeof forms)[number];
/** The forms of an answer; those of the competences have more. */
const usualForms = forms.slice(0, 3);
/** What of an import is shown. */
export const parts = [
  'units',
  'functions',
  'competences',
  'relations',
  'doubts',
  'notes',
  'changes',
] as const;
export type Part = (typeof parts)[number];
export const stepTypes: StepType[] = ['reports_to', 'collaborates_with', 'belongs_to', 'shares_competence'];

/** Everything a link can hold. A view writes only its own fields. */
export type Link = {
  edition: string; // '' is the newest
  view: View;
  unit: string;
  draw: Draw;
  toggled: string[]; // boxes of the chart and nodes of a tree that are not as they are at first, as tree.ts writes them
  frame: string; // the part of the chart or matrix that is seen, as scroll.ts writes it; '': as it is at first
  lateral: boolean; // the collaborations of the unit are drawn in the chart
  hide: string[]; // entries of the legend that are not drawn
  step: string[]; // the line chosen in the network or of a path: from, type, to, and the group it goes through
  whole: boolean; // the network of the whole edition, also where a unit is chosen
  grown: string[]; // units whose neighbours are drawn, in the order in which that was asked
  shut: string[]; // those of them whose neighbours are not shown for now
  away: string[]; // units taken out of the network
  pins: string[]; // units with a place of their own
  seen: string; // the part of the network that is seen, as camera.ts writes it; '': all of it
  among: boolean; // lines between two units that are both only neighbours
  from: string;
  to: string;
  kinds: StepType[]; // none: what the question takes by itself
  directed: boolean;
  avoid: string[];
  via: string[]; // in this order
  longer: number; // lengths beyond the least
  hops: number; // 0: the default of the question
  limit: number; // 0: the default of the question
  levels: number; // 0: the default of the question
  show: Kind[]; // none: every kind
  units: string[];
  competence: string;
  pair: string[]; // the two units whose passages stand side by side
  name: string;
  form: Form;
  sort: string; // column of a table, with - before it from the greatest; '' is the order of the answer
  q: string; // words that what is listed must hold
  page: number; // of what is listed, from 1; 0: the first
  doubt: string; // key of a doubtful reading; '' is the first that is open
  correcting: boolean; // the unit that it means is being looked for
  before: string; // an edition; '' is the one before that on screen
  change: string[]; // types of change that are shown; none: every one
  least: number; // units that hold a competence, at least; 0: 2
  source: string; // '' is the first
  line: number; // 0: none chosen
  s: string; // a scenario as scenario-link writes it; '': a merger of units, if there are any
  writing: number; // the change that is being written, from 1; 0: none
  pick: string; // words that the functions must hold from which a change takes some
  left: boolean; // of those that a split gives away, only the ones that no part takes
  severity: string[]; // severities that are shown; none: every one
  effect: string[]; // types of effect that are shown; none: every one
  saved: string; // the kept scenario that this one is
  beside: string; // another kept scenario, to compare it with
  rank: string[]; // units, or one class, of which to rank the mergers
  pairing: string[]; // units whose mergers one is about to have ranked
  preview: string; // of an import
  part: Part;
  passage: string; // of the act that is open over the view, as passage.ts writes it
  folds: string[]; // what is folded, with - before it, or is not, where that is not as at first
  all: string[]; // lists of which more than the beginning is shown
  more: number; // times that more of a long list was asked for
};

export const start: Link = {
  edition: '',
  view: 'explore',
  unit: '',
  draw: 'chart',
  toggled: [],
  frame: '',
  lateral: false,
  hide: [],
  step: [],
  whole: false,
  grown: [],
  shut: [],
  away: [],
  pins: [],
  seen: '',
  among: false,
  from: '',
  to: '',
  kinds: [],
  directed: false,
  avoid: [],
  via: [],
  longer: 0,
  hops: 0,
  limit: 0,
  levels: 0,
  show: [],
  units: [],
  competence: '',
  pair: [],
  name: '',
  form: 'said',
  sort: '',
  q: '',
  page: 0,
  doubt: '',
  correcting: false,
  before: '',
  change: [],
  least: 0,
  source: '',
  line: 0,
  s: '',
  writing: 0,
  pick: '',
  left: false,
  severity: [],
  effect: [],
  saved: '',
  beside: '',
  rank: [],
  pairing: [],
  preview: '',
  part: 'units',
  passage: '',
  folds: [],
  all: [],
  more: 0,
};

function write(value: Link[Field]): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'boolean') return value ? '1' : '';
  return value === 0 ? '' : String(value);
}

function read(field: Field, text: string): Link[Field] {
  const first = start[field];
  if (Array.isArray(first)) return [...new Set(text.split(',').filter(Boolean))];
  if (typeof first === 'boolean') return text === '1';
  if (typeof first === 'number') {
    const n = Number(text);
    return Number.isInteger(n) && n >= 1 && n <= (bounds[field] ?? 0) ? n : 0;
  }
  return text;
}

const oneOf = <T extends string>(all: readonly T[], text: string | null, other: T): T =>
  all.find(x => x === text) ?? other;

/** Reads the query of an address; what it does not understand is as at the start. */
export function parseLink(search: string): Link {
  const q = new URLSearchParams(search);
  const link: Link = {
    ...start,
    edition: q.get('edition') ?? '',
    view: oneOf(pages, q.get('view'), start.view),
  };
  for (const field of fieldsOf(link.view)) {
    const text = q.get(field);
    if (text !== null) Object.assign(link, { [field]: read(field, text) });
  }
  link.draw = oneOf(draws, link.draw, start.draw);
  link.form = oneOf(link.view === 'competences' ? forms : usualForms, link.form, start.form);
  link.part = oneOf(parts, link.part, start.part);
  link.kinds = stepTypes.filter(k => link.kinds.includes(k));
  return link;
}

/** Writes the query of an address, without what is as at the start. */
export function formatLink(link: Link): string {
  const q = new URLSearchParams();
  if (link.edition) q.set('edition', link.edition);
  if (link.view !== start.view) q.set('view', link.view);
  for (const field of fieldsOf(link.view)) {
    const text = write(link[field]);
    if (text !== write(start[field])) q.set(field, text);
  }
  const text = q.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return text ? `?${text}` : '?';
}

/** A link to a view of the same edition, all else as at the start. */
export function linkTo(from: Link, view: View, more: Partial<Link> = {}): Link {
  return { ...start, edition: from.edition, view, ...more };
}

/** What the other views begin with when one is on this link. */
export function carry(from: Link, view: View): Link {
  if (view === from.view) return from;
  const named = from.units.length ? from.units : (parseScenario(from.s)[0]?.units ?? []);
  const unit = from.unit || from.from || named[0] || '';
  const units = named.length ? named : [unit, from.to].filter(Boolean);
  switch (view) {
    case 'explore':
    case 'impact':
      return linkTo(from, view, { unit });
    case 'path':
      return linkTo(from, view, { from: unit, to: from.to || named[1] || '' });
    case 'competences':
      return linkTo(from, view, { units });
    case 'merger':
      return mergerOf(from, units);
    default:
      return linkTo(from, view);
  }
}

/** A merger of units; what lacks its second unit is open, to be written. */
export const mergerOf = (from: Link, units: string[]): Link =>
  linkTo(from, 'merger', { units, writing: units.length === 1 ? 1 : 0 });

/** The list with x in it if it was not, without it if it was. */
export function toggle<T>(all: T[], x: T): T[] {
  return all.includes(x) ? all.filter(y => y !== x) : [...all, x];
}
