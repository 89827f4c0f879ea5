/** A rectangle on the drawing. */
export type Rect = { left: number; top: number; right: number; bottom: number };

const cell = 120;

export const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Rectangles that can be asked whether another meets one of them, without looking at all of them. */
export class Taken {
  readonly #cells = new Map<string, Rect[]>();

  #of(r: Rect): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(r.left / cell); x <= Math.floor(r.right / cell); x++)
      for (let y = Math.floor(r.top / cell); y <= Math.floor(r.bottom / cell); y++) keys.push(`${x} ${y}`);
    return keys;
  }

  add(r: Rect) {
    for (const key of this.#of(r)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), r]);
  }

  /** Whether r is free of all but those of `except`. */
  free(r: Rect, except?: Rect): boolean {
    return this.#of(r).every(key => (this.#cells.get(key) ?? []).every(x => x === except || !meet(x, r)));
  }
}

export function bounds(all: Iterable<Rect>): Rect {
  const r = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const x of all) {
    r.left = Math.min(r.left, x.left);
    r.top = Math.min(r.top, x.top);
    r.right = Math.max(r.right, x.right);
    r.bottom = Math.max(r.bottom, x.bottom);
  }
  return Number.isFinite(r.left) ? r : { left: 0, top: 0, right: 0, bottom: 0 };
}
