import type { GraphAnswer, GraphStep, GraphUnit, Kind } from '../api/types.ts';

/** A box of the chart: a unit, or the institution where the edition has no unit for it. */
export type Box = {
  id: string;
  name: string;
  kind: Kind;
  experimental: boolean;
  line: number;
  members: boolean; // its children belong to it: it is a class or group
  children: Box[]; // in the order of the act
};

export const rootID = '-';
const grouping = (k: Kind) => k === 'class' || k === 'group';

/**
 * Reads the chart from the steps of a whole edition. Each unit stands once: in its
 * class or group if it has no superior of its own or the group stands under that
 * same superior, else under its superior, else at the top. External bodies are
 * left out; a loop is cut where it closes.
 */
export function organigram(graph: GraphAnswer, title: string): Box {
  const units = new Map(graph.units.filter(u => u.kind !== 'external').map(u => [u.id, u]));
  const institution = graph.units.find(u => u.kind === 'institution');
  const above = targets(graph.steps, units, 'reports_to');
  const groups = targets(graph.steps, units, 'belongs_to');
  const members = new Map<string, string[]>();
  for (const [unit, gs] of groups) for (const g of gs) members.set(g, [...(members.get(g) ?? []), unit]);

  const superior = (id: string) => above.get(id)?.[0];
  const standing = (group: string) => superior(group) ?? common((members.get(group) ?? []).map(superior));
  const parent = new Map<string, string>();
  for (const u of units.values()) {
    const own = grouping(u.kind) ? standing(u.id) : superior(u.id);
    const group = (groups.get(u.id) ?? []).find(g => own === undefined || standing(g) === own);
    const up = group ?? own ?? institution?.id;
    if (up && up !== u.id && !reaches(parent, up, u.id)) parent.set(u.id, up);
  }
  return build(units, parent, institution, title);
}

function build(
  units: Map<string, GraphUnit>,
  parent: Map<string, string>,
  institution: GraphUnit | undefined,
  title: string,
): Box {
  const boxes = new Map<string, Box>();
  for (const u of units.values()) boxes.set(u.id, boxOf(u));
  const top: Box[] = [];
  for (const box of boxes.values()) {
    const up = boxes.get(parent.get(box.id) ?? '');
    (up ? up.children : top).push(box);
  }
  for (const box of boxes.values()) box.children.sort(inOrder);
  const [only] = top;
  if (only && top.length === 1 && only.id === institution?.id) return only;
  top.sort((a, b) => alone(a) - alone(b) || inOrder(a, b));
  return {
    id: rootID,
    name: title,
    kind: 'institution',
    experimental: false,
    line: 0,
    members: false,
    children: top,
  };
}

const boxOf = (u: GraphUnit): Box => ({
  id: u.id,
  name: u.name,
  kind: u.kind,
  experimental: Boolean(u.experimental),
  line: u.line,
  members: grouping(u.kind),
  children: [],
});

/** At the top, what has units below comes first: a long act names many bodies and groups that stand alone. */
const alone = (b: Box) => (b.children.length ? 0 : 1);

const inOrder = (a: Box, b: Box) => a.line - b.line || (a.id < b.id ? -1 : 1);

/** The ends of the stated steps of one type by their start: stated before structural, then in the order of the act. */
function targets(steps: GraphStep[], units: Map<string, GraphUnit>, type: string): Map<string, string[]> {
  const by = new Map<string, GraphStep[]>();
  for (const s of steps)
    if (s.type === type && !s.through && units.has(s.from) && units.has(s.to))
      by.set(s.from, [...(by.get(s.from) ?? []), s]);
  const line = (id: string) => units.get(id)?.line ?? 0;
  const rank = (s: GraphStep) => (s.basis === 'structural' ? 1 : 0);
  const sorted = [...by].map(([id, ss]): [string, string[]] => [
    id,
    ss.sort((a, b) => rank(a) - rank(b) || line(a.to) - line(b.to) || (a.to < b.to ? -1 : 1)).map(s => s.to),
  ]);
  return new Map(sorted);
}

function common(all: (string | undefined)[]): string | undefined {
  return all.length > 0 && all.every(x => x === all[0]) ? all[0] : undefined;
}

function reaches(parent: Map<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parent.get(at)) if (at === to) return true;
  return false;
}
