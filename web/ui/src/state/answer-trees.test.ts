import { describe, expect, test } from 'vitest';
import type {
  Citation,
  DiffChange,
  Doubt,
  Edge,
  Effect,
  GraphUnit,
  HeldFunction,
  ImpactAnswer,
  ImportPreview,
  PathAnswer,
  RankedMerger,
  Sentence,
  SharedCompetence,
  Step,
} from '../api/types.ts';
import { askedFor, foundInstead } from './absence.ts';
import { changeTree } from './change-tree.ts';
import { competenceTree, heldCompetences, loneTree } from './competence-tree.ts';
import { doubtTree } from './doubt-tree.ts';
import { comparedTree, effectTree, rankingTree } from './effect-tree.ts';
import { impactTree } from './impact-tree.ts';
import { rootID } from './organigram.ts';
import { absenceTree, pathTree } from './path-tree.ts';
import { noteTree, relationTree, unitTree } from './read-tree.ts';
import { readingTree } from './reading-tree.ts';
import type { Reading } from './readings.ts';
import { countOf, type TreeNode } from './tree.ts';

/** A tree as its texts, those of leaves as a list. */
type Texts = (string | { [text: string]: Texts })[];
const texts = (nodes: TreeNode[]): Texts =>
  nodes.map(n => (n.children.length ? { [n.text]: texts(n.children) } : n.text));
const ids = (nodes: TreeNode[]): string[] => nodes.flatMap(n => [n.id, ...ids(n.children)]);
const soundIds = (nodes: TreeNode[]) => {
  const all = ids(nodes);
  expect(new Set(all).size).toBe(all.length);
  expect(all.join('')).not.toMatch(/[,*~]/);
};

const at = (line: number, quote = `q${line}`): Citation => ({
  source: 's',
  line_start: line,
  line_end: line,
  quote,
});
const both = (text: string): Sentence => ({ it: text, en: text });
const say = (s: Sentence) => s.it;
const name = (id: string) => ({ id, name: id.toUpperCase(), kind: 'office' as const });
const step = (from: string, to: string, ...citations: Citation[]): Step => ({
  from,
  to,
  type: 'reports_to',
  forward: true,
  sentence: both(`${from} under ${to}`),
  citations,
});
const words = { say, relation: (s: Step) => s.type, through: (u: string) => `through ${u}` };

describe('a path', () => {
  const paths = [
    { length: 2, units: ['a', 'b', 'c'], steps: [step('a', 'b', at(1), at(2)), step('b', 'c', at(3))] },
  ];
  test('is the way, its steps in their order, and their passages', () => {
    const tree = pathTree({ paths } as PathAnswer, name, { ...words, way: n => `way ${n}` });
    expect(texts(tree)).toEqual([{ 'A – B – C': [{ 'a under b': ['q1', 'q2'] }, { 'b under c': ['q3'] }] }]);
    expect(tree[0]).toMatchObject({ fixed: true, tags: ['way 1'] });
    soundIds(tree);
  });
  describe('that there is not', () => {
    const asked = {
      from: 'from',
      to: 'to',
      kinds: 'kinds',
      kind: (k: string) => k,
      hops: 'hops',
      number: String,
      direction: 'direction',
      ways: (directed: boolean) => (directed ? 'one way' : 'both ways'),
      via: 'via',
      avoid: 'avoid',
    };
    const instead = { superior: 'superior', noSuperior: 'no superior', shared: 'shared', noneShared: 'none' };
    const answer = {
      question: { from: 'a', to: 'b', kinds: ['reports_to'], directed: true, via: ['v'], avoid: ['w'] },
      searched: { max_hops: 2 },
    } as unknown as PathAnswer;
    const absence = {
      nearest_common_superior: { unit: 'top', from: [step('a', 'top', at(1))], to: [step('b', 'top')] },
      shared_competences: [{ id: 'k', name: 'K' }],
    };
    const nothing = { nearest_common_superior: null, shared_competences: [] };
    const sought = ['A', 'B', 'reports_to', 'one way', '2', 'V', 'W'];
    test('is what was asked, the common superior and what both share', () => {
      const all = { ...words, ...asked, ...instead, asked: 'asked' };
      const tree = absenceTree(answer, absence, name, all);
      expect(texts(tree)).toEqual([
        { asked: sought },
        { TOP: [{ 'a under top': ['q1'] }, 'b under top'] },
        { shared: ['K'] },
      ]);
      soundIds(tree);
      const none = absenceTree(answer, nothing, name, all);
      expect(texts(none)).toEqual([{ asked: sought }, 'no superior', 'none']);
    });
    test('is a row for all that was asked and found instead, also where that is nothing', () => {
      const rows = askedFor(answer, name, asked).map(r => `${r.what}: ${r.text}`);
      expect(rows).toEqual([
        'from: A',
        'to: B',
        'kinds: reports_to',
        'direction: one way',
        'hops: 2',
        'via: V',
        'avoid: W',
      ]);
      const found = foundInstead(absence, name, { ...instead, step: n => `step ${n}`, say });
      expect(found.map(r => [r.what, r.text, r.citation?.line_start ?? r.competence])).toEqual([
        ['superior', 'TOP', undefined],
        ['step 1', 'a under top', 1],
        ['step 2', 'b under top', undefined],
        ['shared', 'K', 'k'],
      ]);
      const none = foundInstead(nothing, name, { ...instead, step: String, say });
      expect(none.map(r => r.text)).toEqual(['no superior', 'none']);
    });
  });
});

test('an impact is distances, the units there, and the steps that lead to each', () => {
  const levels = [
    { distance: 1, units: [{ id: 'a', sentence: both(''), chain: [step('a', 'x', at(1))] }] },
    {
      distance: 2,
      units: [{ id: 'b', sentence: both(''), chain: [step('a', 'x', at(1)), step('b', 'a', at(2))] }],
    },
  ];
  const of = (shown: (id: string) => boolean) =>
    impactTree({ levels } as ImpactAnswer, r => shown(r.id), name, {
      ...words,
      level: n => `level ${n}`,
      kind: k => k,
    });
  expect(texts(of(() => true))).toEqual([
    { 'level 1': [{ A: [{ 'a under x': ['q1'] }] }] },
    { 'level 2': [{ B: [{ 'a under x': ['q1'] }, { 'b under a': ['q2'] }] }] },
  ]);
  expect(of(id => id === 'b').map(n => n.text)).toEqual(['level 2']);
  soundIds(of(() => true));
});

test('competences are held by units with their functions, who holds none comes last', () => {
  const held = (unit: string, id: string, ...citations: Citation[]): HeldFunction => ({
    id,
    unit,
    text: id,
    citations,
  });
  const all = [
    {
      id: 'k',
      name: 'K',
      match: 'same_words',
      units: ['c', 'a', 'b'],
      functions: [held('a', 'f1', at(1)), held('b', 'f2', at(2), at(3)), held('a', 'f3')],
    },
  ] as SharedCompetence[];
  const tree = competenceTree(all, name, { match: x => x, through: u => u });
  expect(texts(tree)).toEqual([{ K: [{ A: ['f1', 'f3'] }, { B: [{ f2: ['q2', 'q3'] }] }, 'C'] }]);
  expect(tree[0]?.children[0]?.children[0]?.citation?.line_start).toBe(1);
  soundIds(tree);
  const alone = [held('b', 'f2', at(2)), held('a', 'f1', at(1)), held('b', 'f3', at(3))];
  expect(texts(loneTree(alone, name))).toEqual([{ B: ['f2', 'f3'] }, { A: ['f1'] }]);
});

describe('effects', () => {
  const effect = (
    type: Effect['type'],
    severity: Effect['severity'],
    text: string,
    decision = '',
  ): Effect => ({
    type,
    severity,
    change: 1,
    sentence: both(text),
    decision: both(decision),
    units: [],
    citations: [at(7)],
  });
  const all = [
    effect('function_moved', 'information', 'm1'),
    effect('function_duplicated', 'decision', 'd1', 'who?'),
    effect('function_moved', 'information', 'm2'),
  ];
  const named = { say, type: (t: string) => t, severity: (s: string) => s, decide: 'to decide' };
  test('are severities, the gravest first, types, effects with what to decide and their passages', () => {
    const tree = effectTree(all, all, { ...named, change: e => `change ${e.change}` });
    expect(texts(tree)).toEqual([
      { decision: [{ function_duplicated: [{ d1: ['who?', 'q7'] }] }] },
      { information: [{ function_moved: [{ m1: ['q7'] }, { m2: ['q7'] }] }] },
    ]);
    expect(tree.map(countOf)).toEqual([1, 2]);
    soundIds(tree);
  });
  test('keep their ids when some are left out', () => {
    const whole = ids(effectTree(all, all, { ...named, change: () => '' }));
    const some = ids(effectTree(all.slice(2), all, { ...named, change: () => '' }));
    expect(whole).toEqual(expect.arrayContaining(some));
  });
  test('of two scenarios are those of one, of the other, of both', () => {
    const parts = [
      { id: 'a', title: 'only A', effects: all.slice(0, 1) },
      { id: 'b', title: 'only B', effects: [] },
      { id: 'both', title: 'both', effects: all.slice(1) },
    ];
    const tree = comparedTree(parts, named);
    expect(tree.map(n => [n.text, countOf(n)])).toEqual([
      ['only A', 1],
      ['both', 2],
    ]);
    soundIds(tree);
  });
  test('of ranked mergers are counted by type', () => {
    const ranked = [
      {
        name: '',
        units: ['a', 'b'],
        totals: { conflict: 0, decision: 2, information: 3 },
        types: { function_moved: 3, x: 0, y: 2 },
      },
    ] as RankedMerger[];
    const tree = rankingTree(ranked, {
      name: r => r.units.join('+'),
      type: t => t,
      total: (s, n) => `${n} ${s}`,
    });
    expect(texts(tree)).toEqual([{ 'a+b': ['function_moved', 'y'] }]);
    expect(tree[0]).toMatchObject({ count: 5, goal: 'a,b', tags: ['2 decision', '3 information'] });
    soundIds(tree);
  });
});

test('changes are kinds, changes, the words of both editions and the passages of each', () => {
  const cited = (edition: string) => ({ ...at(3, edition), edition });
  const changes = [
    { type: 'unit_born', sentence: both('born'), citations: [cited('new')], old: [], new: ['a'] },
    {
      type: 'function_reworded',
      sentence: both('reworded'),
      function: { old_text: 'was', new_text: 'is' },
      reason: both('alike'),
      citations: [cited('old'), cited('new')],
      old: [],
      new: [],
    },
  ] as DiffChange[];
  const tree = changeTree(changes, 'new', {
    say,
    type: t => t,
    before: 'before',
    after: 'after',
    why: 'why',
  });
  expect(texts(tree)).toEqual([
    { unit_born: [{ born: ['new'] }] },
    { function_reworded: [{ reworded: ['was', 'is', 'alike', 'old', 'new'] }] },
  ]);
  expect(tree[1]?.children[0]?.children.map(n => n.tags?.[0])).toEqual([
    'before',
    'after',
    'why',
    'before',
    'after',
  ]);
  soundIds(tree);
});

test('doubts are kinds, readings that lead to their sheet, why, and the passage', () => {
  const doubt = (key: string, kind: Doubt['kind']): Doubt => ({
    key,
    kind,
    citation: at(9),
    read: both(`read ${key}`),
    why: both('unsure'),
    verdicts: [],
  });
  const tree = doubtTree([doubt('2', 'mention'), doubt('1', 'cue'), doubt('3', 'mention')], {
    say,
    kind: k => k,
    verdict: v => v,
    why: 'why',
  });
  expect(texts(tree)).toEqual([
    { cue: [{ 'read 1': ['unsure', 'q9'] }] },
    { mention: [{ 'read 2': ['unsure', 'q9'] }, { 'read 3': ['unsure', 'q9'] }] },
  ]);
  expect(tree[1]?.children[0]?.goal).toBe('2');
  soundIds(tree);
});

describe('readings', () => {
  const read = (line: number, unit: string, more: Partial<Reading> = {}): Reading => ({
    key: `${unit} ${line}`,
    kind: 'unit',
    unit,
    citation: at(line),
    ...more,
  });
  const named = {
    line: (n: number) => `line ${n}`,
    lines: (a: number, b: number) => `${a}-${b}`,
    kind: (k: string) => k,
    name: (u: string) => u,
  };
  test('stand under the headings of the text, one that was read holds what was read from it', () => {
    const text = ['# Part', '## First', 'words of a', '## Empty', 'nothing', '# **Last**', 'a and b'];
    const tree = readingTree(
      [read(2, 'a'), read(3, 'a'), read(7, 'a', { other: 'b', kind: 'reports_to' })],
      text,
      named,
    );
    expect(texts(tree)).toEqual([
      { Part: [{ First: ['a', { 'words of a': ['a'] }] }] },
      { Last: [{ 'a and b': ['a → b'] }] },
    ]);
    expect(tree.map(countOf)).toEqual([2, 1]);
    expect(tree[1]?.children[0]).toMatchObject({ id: 'l7', goal: '7', tags: ['line 7'] });
    soundIds(tree);
  });
  test('without the text stand under the sections cited, or by the hundred', () => {
    const of = (section?: string) => ({ citation: { ...at(1, ''), section } });
    const all = [1, 2, 120].map(n =>
      read(n, 'a', { citation: { ...of(n === 1 ? 'S' : undefined).citation, line_start: n, line_end: n } }),
    );
    expect(texts(readingTree(all, [], named))).toEqual([
      { S: [{ 'line 1': ['a'] }] },
      { '1-100': [{ 'line 2': ['a'] }] },
      { '101-200': [{ 'line 120': ['a'] }] },
    ]);
  });
});

describe('what was read and is not kept', () => {
  const edge = (from: string, to: string, mode?: Edge['mode'], ...citations: Citation[]): Edge => ({
    from,
    to,
    type: mode ? 'COLLABORATES_WITH' : 'REPORTS_TO',
    mode,
    citations,
  });
  test('is the hierarchy with the passage of each unit, external bodies beside it', () => {
    const box = { kind: 'office' as const, experimental: false, line: 0, members: false };
    const root = { ...box, id: 'a', name: 'A', children: [{ ...box, id: 'b', name: 'B', children: [] }] };
    const units = [{ id: 'x', name: 'X', kind: 'external' }] as GraphUnit[];
    const tree = unitTree(root, units, new Map([['b', at(3)]]), { kind: k => k });
    expect(texts(tree)).toEqual([{ A: ['B'] }, 'X']);
    expect(tree[0]?.children[0]).toMatchObject({ unit: { id: 'b' }, citation: at(3) });
    const top = unitTree({ ...root, id: rootID }, units, new Map(), { kind: k => k });
    expect(texts(top), 'the edition in place of an institution is no unit').toEqual(['B', 'X']);
    soundIds(tree);
  });
  test('is kinds of relation, relations, and their passages', () => {
    const all = [edge('a', 'b', 'support', at(1), at(2)), edge('b', 'c'), edge('c', 'd', 'support')];
    const tree = relationTree(all, name, { relation: e => e.mode ?? e.type, sure: () => 'sure' });
    expect(texts(tree)).toEqual([
      { support: [{ 'A → B': ['q1', 'q2'] }, 'C → D'] },
      { REPORTS_TO: ['B → C'] },
    ]);
    soundIds(tree);
  });
  test('is files with the notes on them, each at its line', () => {
    const note = (where: string) => ({ where, what: both(`what of ${where}`) });
    const preview = {
      files: [{ name: 'a.md', bytes: 1 }],
      edition: { sources: [{ id: 's' }] },
      notes: [note('a.md:3'), note('b.md:1'), note('a.md:5')],
    } as unknown as ImportPreview;
    const tree = noteTree(preview, { what: n => say(n.what) });
    expect(texts(tree)).toEqual([
      { 'a.md': ['what of a.md:3', 'what of a.md:5'] },
      { 'b.md': ['what of b.md:1'] },
    ]);
    expect(tree[0]?.children[0]?.citation?.line_start).toBe(3);
    expect(tree[1]?.children[0], 'no source is of that file').toMatchObject({ tags: ['b.md:1'] });
    soundIds(tree);
  });
  test('is competences with the functions that make them', () => {
    const held = (id: string, unit: string): HeldFunction => ({ id, unit, text: id, citations: [at(1)] });
    const [k] = heldCompetences(
      [{ id: 'k', name: 'K', functions: ['f', 'g', 'h', 'left-out'] }],
      [held('g', 'b'), held('f', 'a'), held('h', 'a')],
    );
    expect(k?.functions.map(f => f.id)).toEqual(['f', 'g', 'h']);
    expect(k?.units).toEqual(['a', 'b']);
    expect(competenceTree(k ? [k] : [], name, { match: x => x, through: u => u })[0]?.tags).toEqual([]);
  });
});
