/** What waits for one subscriber: first in, first out, bounded. */
export interface Outbox<T> {
  /** False when it was full: it has ended then, after what it holds. */
  push(item: T): boolean;
  /** No more comes; what waits is dropped. Repeatable. */
  end(): void;
  /** The next one; undefined at the end. Never two at once. */
  next(): Promise<T | undefined>;
  readonly isOverflown: boolean;
}

/** @param max items that wait at most */
export function outboxOf<T>(max: number): Outbox<T> {
  let waiting: T[] = [];
  let isEnded = false;
  let isOverflown = false;
  let wake: (() => void) | undefined;
  const stir = () => { wake?.(); wake = undefined; };
  return {
    get isOverflown() { return isOverflown; },
    push(item) {
      if (isEnded || isOverflown) return false;
      if (waiting.length >= max) isOverflown = true;
      else waiting.push(item);
      stir();
      return !isOverflown;
    },
    end() {
      isEnded = true;
      waiting = [];
      stir();
    },
    async next() {
      while (waiting.length === 0) {
        if (isEnded || isOverflown) return undefined;
        await new Promise<void>((resolve) => { wake = resolve; });
      }
      return waiting.shift();
    },
  };
}
