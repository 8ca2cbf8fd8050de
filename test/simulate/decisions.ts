import { createHash } from "node:crypto";

/** What people have decided, whoever came first. */
export interface Decisions {
  /** Keeps what was decided about something. Repeatable. @throws Error when it was decided otherwise before */
  note<T>(about: string, decided: T): T;
  /** Of all that was decided: the same for the same decisions, in whatever order they were taken. */
  digest(): string;
  readonly count: number;
}

const digestHex = 16;      // enough to tell two runs apart, and to read out

/** None yet. */
export function decisionsOpen(): Decisions {
  const taken = new Map<string, string>();
  return {
    note(about, decided) {
      const text = JSON.stringify(decided);
      const before = taken.get(about);
      if (before !== undefined && before !== text) throw new Error(`${about} was decided twice: ${before}, and ${text}`);
      taken.set(about, text);
      return decided;
    },
    digest() {
      const lines = [...taken].map(([about, text]) => `${about} ${text}`).toSorted();
      return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, digestHex);
    },
    get count() { return taken.size; },
  };
}
