import type { Effect, RankedMerger, Sentence, Severity } from '../api/types.ts';
import { bySeverity, byType, severities } from './effects.ts';
import { passageNodes, type TreeNode } from './tree.ts';

type Words = {
  say: (s: Sentence) => string;
  type: (t: string) => string;
  severity: (s: Severity) => string;
  decide: string; // what is to be decided
};

/** Each severity with its types of effect, each with its effects: what is to be decided, and the passages. */
export function effectTree(
  effects: Effect[],
  all: Effect[], // of the answer, so that each keeps its id however they are sifted
  words: Words & { change: (e: Effect) => string },
): TreeNode[] {
  return bySeverity(effects).map(({ severity, groups }) => ({
    id: severity,
    text: words.severity(severity),
    look: severity,
    count: groups.reduce((n, g) => n + g.effects.length, 0),
    children: types(severity, all, groups, words),
  }));
}

/** Parts of the effects of two scenarios: each with its types of effect. */
export function comparedTree(
  parts: { id: string; title: string; effects: Effect[] }[],
  words: Words,
): TreeNode[] {
  return parts
    .filter(p => p.effects.length > 0)
    .map(p => ({
      id: p.id,
      text: p.title,
      count: p.effects.length,
      children: types(p.id, p.effects, byType(p.effects), {
        ...words,
        change: e => words.severity(e.severity),
      }),
    }));
}

function types(
  id: string,
  all: Effect[],
  groups: ReturnType<typeof byType>,
  words: Words & { change: (e: Effect) => string },
): TreeNode[] {
  const place = new Map(all.map((e, i) => [e, i]));
  return groups.map(g => ({
    id: `${id}.${g.type}`,
    text: words.type(g.type),
    children: g.effects.map(e => effect(`${id}.e${place.get(e)}`, e, words)),
  }));
}

function effect(id: string, e: Effect, words: Words & { change: (e: Effect) => string }): TreeNode {
  const decision = words.say(e.decision);
  return {
    id,
    text: words.say(e.sentence),
    tags: [words.change(e)],
    fixed: true,
    children: [
      ...(decision ? [{ id: `${id}.d`, text: decision, tags: [words.decide], children: [] }] : []),
      ...passageNodes(id, e.citations),
    ],
  };
}

/** Mergers, those that ask for least first, each with how many effects of each type it has. */
export function rankingTree(
  mergers: RankedMerger[],
  words: {
    name: (r: RankedMerger) => string;
    type: (t: string) => string;
    total: (s: Severity, n: number) => string;
  },
): TreeNode[] {
  return mergers.map(r => ({
    id: r.units.join('.'),
    text: words.name(r),
    goal: r.units.join(','),
    tags: severities.filter(s => r.totals[s] > 0).map(s => words.total(s, r.totals[s])),
    count: severities.reduce((n, s) => n + r.totals[s], 0),
    children: Object.entries(r.types)
      .filter(([, n]) => n > 0)
      .map(([t, count]) => ({ id: `${r.units.join('.')}.${t}`, text: words.type(t), count, children: [] })),
  }));
}
