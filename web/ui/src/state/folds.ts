/** Whether something that can be folded is open, in a list of what is not as at first. */
export const isOpen = (folds: string[], id: string, atFirst: boolean): boolean =>
  folds.includes(id) || (atFirst && !folds.includes(`-${id}`));

/** The list once it is opened or folded. */
export function folded(folds: string[], id: string, atFirst: boolean, open: boolean): string[] {
  const others = folds.filter(f => f !== id && f !== `-${id}`);
  return open === atFirst ? others : [...others, open ? id : `-${id}`];
}
