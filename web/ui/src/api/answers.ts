type Coming = { answer: Promise<unknown>; readers: number; stop: AbortController };
type Load<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Answers by their key: the last are kept, and one that is under way is shared by
 * all who ask for it. It is given up once nobody waits for it any more.
 */
export class Answers {
  private readonly kept = new Map<string, unknown>();
  private readonly coming = new Map<string, Coming>();
  private readonly most: number; // kept
  constructor(most: number) {
    this.most = most;
  }

  has = (key: string) => this.kept.has(key);
  get = (key: string): unknown => this.kept.get(key);

  /** Asks, or waits with those who asked before. A failure is told to all who wait, and is not kept. */
  ask<T>(key: string, load: Load<T>): { answer: Promise<T>; leave: () => void } {
    const one = this.coming.get(key) ?? this.begin(key, load);
    one.readers++;
    let here = true;
    const leave = () => {
      if (!here) return;
      here = false;
      one.readers--;
      // Later: who leaves may make room for another who asks the same.
      queueMicrotask(() => one.readers === 0 && this.giveUp(key, one));
    };
    return { answer: one.answer as Promise<T>, leave };
  }

  /** Forgets the answers whose key begins so; those under way are neither kept nor shared with who asks from now on. */
  forget(start = '') {
    for (const all of [this.kept, this.coming])
      for (const key of all.keys()) if (key.startsWith(start)) all.delete(key);
  }

  private begin(key: string, load: Load<unknown>): Coming {
    const stop = new AbortController();
    const one: Coming = { readers: 0, stop, answer: load(stop.signal) };
    this.coming.set(key, one);
    one.answer.then(
      answer => this.ended(key, one) && this.keep(key, answer),
      () => this.ended(key, one),
    );
    return one;
  }

  /** Whether it was still the one of its key. */
  private ended(key: string, one: Coming): boolean {
    return this.coming.get(key) === one && this.coming.delete(key);
  }

  private giveUp(key: string, one: Coming) {
    this.ended(key, one);
    one.stop.abort();
  }

  private keep(key: string, answer: unknown) {
    this.kept.delete(key);
    this.kept.set(key, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
  }
}
