import type { HeldFunction, SharedCompetence, UnitRef } from '../api/types.ts';
import type { Lone } from './lone.ts';
import { passageNodes, type TreeNode } from './tree.ts';

type Name = (id: string) => UnitRef;
type Words = {
  match: (m: string) => string;
  through: (unit: string) => string; // that a unit holds it through this group
};

/** Each competence with the units that hold it, each with its functions. */
export function competenceTree(competences: SharedCompetence[], name: Name, words: Words): TreeNode[] {
  return competences.map(c => ({
    id: c.id,
    text: c.name,
    tags: [words.match(c.match)],
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
function holders(c: SharedCompetence): [string, HeldFunction[]][] {
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
