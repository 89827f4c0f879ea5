/** Something with what stands below it: a box of the chart, a node of a tree. */
export type Branch = { id: string; children: Branch[] };

/** How many boxes stand below, at any depth. */
export function below(box: Branch): number {
  return box.children.reduce((n, c) => n + 1 + below(c), 0);
}

/** The ids from the top to the box, both included; empty if it is not in the chart. */
export function trail(root: Branch, id: string): string[] {
  if (root.id === id) return [id];
  for (const c of root.children) {
    const rest = trail(c, id);
    if (rest.length) return [root.id, ...rest];
  }
  return [];
}

/**
 * What is open at first: the first `levels` levels, the nearest first, while all stay within
 * `rows` rows; of a branch at most `most` children are shown.
 */
export function openAtFirst(root: Branch, rows: number, levels: number, most = Infinity): Set<string> {
  const open = new Set<string>([root.id]);
  const held = (b: Branch) => Math.min(b.children.length, most);
  let shown = held(root);
  let level = root.children;
  for (let depth = 1; depth < levels && level.length; depth++) {
    const next: Branch[] = [];
    for (const box of level) {
      if (!box.children.length || shown + held(box) > rows) continue;
      open.add(box.id);
      shown += held(box) - 1;
      next.push(...box.children);
    }
    level = next;
  }
  return open;
}

/** What is open where nothing was toggled: as at first, and the way to the chosen unit. */
function openFor(root: Branch, first: Set<string>, unit: string): Set<string> {
  return new Set([...first, ...trail(root, unit).slice(0, -1)]);
}

/** Marks in the list of toggled boxes that all, or none, are open where nothing else is said. */
export const [allOpen, allShut] = ['*all', '*none'];
export const rowsOfAll = 1500; // what a chart, or a tree, can still hold

function base(root: Branch, first: Set<string>, toggled: string[], most?: number): Set<string> {
  if (toggled.includes(allOpen)) return openAtFirst(root, rowsOfAll, Infinity, most);
  return toggled.includes(allShut) ? new Set([root.id]) : first;
}
/** What of the list is no id: those marks, and how much of a long list is shown. */
const mark = (toggled: string[]) => toggled.filter(t => t.includes('*'));

/** What is open: toggled boxes are not as they are at first. */
export function opened(
  root: Branch,
  first: Set<string>,
  toggled: string[],
  unit: string,
  most?: number,
): Set<string> {
  const open = openFor(root, base(root, first, toggled, most), unit);
  for (const id of toggled) open.has(id) ? open.delete(id) : open.add(id);
  for (const id of mark(toggled)) open.delete(id);
  return open;
}

/** What to call toggled so that, with another unit chosen, what is open stays so and the unit shows. */
export function toggledFor(
  root: Branch,
  first: Set<string>,
  toggled: string[],
  open: Set<string>,
): (unit: string) => string[] {
  const plain = base(root, first, toggled);
  const ids = [...new Set([...plain, ...open])].filter(id => plain.has(id) !== open.has(id)).sort();
  const up = new Map<string, string>();
  const walk = (b: Branch) => {
    for (const c of b.children) {
      up.set(c.id, b.id);
      walk(c);
    }
  };
  walk(root);
  return unit => {
    const above = new Set<string>(); // is open as the unit is chosen
    for (let at = up.get(unit); at !== undefined; at = up.get(at)) above.add(at);
    return [...mark(toggled), ...ids.filter(id => !above.has(id))];
  };
}

/** For each of the ids the box that stands for it: its own, or the nearest shut one above it; none outside the chart. */
export function standIn(root: Branch, open: Set<string>, ids: string[]): Map<string, string> {
  const found = new Map<string, string>();
  const wanted = new Set(ids);
  const walk = (box: Branch, shown: string | undefined) => {
    const here = shown ?? box.id;
    if (wanted.has(box.id)) found.set(box.id, here);
    const next = shown ?? (open.has(box.id) ? undefined : box.id);
    for (const c of box.children) walk(c, next);
  };
  walk(root, undefined);
  return found;
}
