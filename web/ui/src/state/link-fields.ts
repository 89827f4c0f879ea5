import type { Link, View } from './link.ts';
import { mostChanges } from './scenario.ts';

export type Field = Exclude<keyof Link, 'edition' | 'view'>;
const fields: Record<View, Field[]> = {
  explore: [
    'unit',
    'draw',
    'toggled',
    'frame',
    'lateral',
    'hide',
    'step',
    'whole',
    'grown',
    'shut',
    'away',
    'pins',
    'seen',
    'among',
    'sort',
    'q',
  ],
  path: [
    'from',
    'to',
    'toggled',
    'frame',
    'step',
    'kinds',
    'directed',
    'avoid',
    'via',
    'longer',
    'hops',
    'limit',
    'form',
    'sort',
    'q',
  ],
  competences: ['units', 'competence', 'pair', 'form', 'toggled', 'frame', 'sort', 'q', 'least'],
  impact: ['unit', 'kinds', 'levels', 'show', 'form', 'toggled', 'sort', 'q'],
  merger: [
    'units',
    'name',
    's',
    'writing',
    'pick',
    'left',
    'saved',
    'beside',
    'rank',
    'pairing',
    'severity',
    'effect',
    'form',
    'toggled',
    'sort',
    'q',
  ],
  source: ['source', 'line', 'hide', 'form', 'toggled', 'sort', 'q'],
  review: ['doubt', 'correcting', 'hide', 'form', 'toggled', 'sort', 'q'],
  compare: ['before', 'change', 'form', 'toggled', 'sort', 'q'],
  import: ['preview', 'part', 'form', 'unit', 'toggled', 'frame', 'sort', 'q'],
  accessibility: [],
};

/** What a link to any view can hold. */
const common: Field[] = ['passage', 'folds', 'all', 'more'];

/** What is listed comes in pages where it can be filtered. */
export const fieldsOf = (view: View): Field[] => [
  ...fields[view],
  ...(fields[view].includes('q') ? (['page'] as const) : []),
  ...common,
];

export const bounds: Partial<Record<Field, number>> = {
  page: 999_999,
  more: 9_999,
  hops: 12,
  longer: 6,
  limit: 100,
  levels: 6,
  least: 99,
  line: 9_999_999,
  writing: mostChanges,
};
