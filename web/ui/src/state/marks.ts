import type { GraphAnswer } from '../api/types.ts';

/** What happens to a unit whose place in the chart, name or functions are not as before. */
export type Mark = 'gone' | 'new' | 'moved' | 'renamed' | 'functions';
export type Marks = { before: Map<string, Mark>; after: Map<string, Mark> };

/**
 * What to mark in the charts before and after. A unit has one mark: that it is new or
 * gone, else another superior, class or group, else another name, else more or fewer
 * functions.
 */
export function marksOf(before: GraphAnswer, after: GraphAnswer): Marks {
  const [was, is] = [unitsOf(before), unitsOf(after)];
  const [up, now] = [above(before), above(after)];
  const out: Marks = { before: new Map(), after: new Map() };
  for (const [id, u] of was) {
    const then = is.get(id);
    if (!then) out.before.set(id, 'gone');
    else {
      const mark = changed(u, then, up.get(id) ?? '', now.get(id) ?? '');
      if (!mark) continue;
      out.before.set(id, mark);
      out.after.set(id, mark);
    }
  }
  for (const id of is.keys()) if (!was.has(id)) out.after.set(id, 'new');
  return out;
}

type Unit = GraphAnswer['units'][number];

function changed(was: Unit, is: Unit, up: string, now: string): Mark | undefined {
  if (up !== now) return 'moved';
  if (was.name !== is.name) return 'renamed';
  return was.functions === is.functions ? undefined : 'functions';
}

const unitsOf = (g: GraphAnswer) => new Map(g.units.map(u => [u.id, u]));

/** The superiors of each unit as stated or as the outline has them, as a text that is the same if they are. */
function above(g: GraphAnswer): Map<string, string> {
  const by = new Map<string, string[]>();
  for (const s of g.steps)
    if (s.type === 'reports_to' && !s.through) by.set(s.from, [...(by.get(s.from) ?? []), s.to]);
  return new Map([...by].map(([id, all]) => [id, all.sort().join(' ')]));
}
