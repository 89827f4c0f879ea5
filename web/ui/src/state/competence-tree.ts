import type { Competence, HeldFunction, SharedCompetence, UnitRef } from '../api/types.ts';
import type { Lone } from './lone.ts';
import { passageNodes, type TreeNode } from './tree.ts';

type Name = (id: string) => UnitRef;
type Words = {
  match: (m: string) => string;
  through: (unit: string) => string; // that a unit holds it through this group
};

/** `match` is not known of what is not kept yet. */
export type Held = Pick<SharedCompetence, 'id' | 'name' | 'functions' | 'units'> & { match?: string };

/** The competences of an edition with the functions that they are made of. */
export function heldCompetences(competences: Competence[], functions: HeldFunction[]): Held[] {
  const by = new Map(functions.map(f => [f.id, f]));
  return competences.map(c => {
    const held = c.functions.flatMap(id => by.get(id) ?? []);
    return { id: c.id, name: c.name, functions: held, units: [...new Set(held.map(f => f.unit))] };
  });
}

/** Each competence with the units that hold it, each with its functions. */
export function competenceTree(competences: Held[], name: Name, words: Words): TreeNode[] {
  return competences.map(c => ({
    id: c.id,
    text: c.name,
    tags: c.match ? [words.match(c.match)] : [],
    children: holders(c).map(([unit, functions]) => ({
      id: `${c.id}.${unit}`,
      text: name(unit).name,
      unit: name(unit),
      children: functions.map((f, i) =>
        functionNode(`${c.id}.${unit}.${i}`, f, f.through ? [words.through(f.through)] : []),
      ),
    })),
  }));
}

/** Who holds it with which functions; who is only said to hold it comes last, with none. */
function holders(c: Held): [string, HeldFunction[]][] {
  const by = new Map<string, HeldFunction[]>();
  for (const f of c.functions) by.set(f.unit, [...(by.get(f.unit) ?? []), f]);
  for (const u of c.units) if (!by.has(u)) by.set(u, []);
  return [...by];
}

/** A function with its passage; where it has several, each below it. */
function functionNode(id: string, f: HeldFunction | Lone, tags: string[] = []): TreeNode {
  const [only, ...others] = f.citations;
  return others.length
    ? { id, text: f.text, tags, children: passageNodes(id, f.citations) }
    : { id, text: f.text, tags, citation: only, children: [] };
}

/** Each unit with the functions that no other unit has. */
export function loneTree(functions: Lone[], name: Name): TreeNode[] {
  const by = new Map<string, Lone[]>();
  for (const d of functions) {
    const all = by.get(d.unit);
    if (all) all.push(d);
    else by.set(d.unit, [d]);
  }
  return [...by].map(([unit, all]) => ({
    id: unit,
    text: name(unit).name,
    unit: name(unit),
    children: all.map(d => functionNode(d.id, d)),
  }));
}
