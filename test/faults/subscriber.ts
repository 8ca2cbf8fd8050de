import type { Way } from "../following.ts";
import { lineOpen, type LiveLine } from "../live-line.ts";
import type { Followed } from "./subscribers-kinds.ts";

/** What an update says of its event. */
export interface ToldUpdate { readonly told: { readonly id: string; readonly type: string; readonly cursor: string; readonly occurredAt: string } }
/** How a line breaks: without a word, with a goodbye, or so that nothing is read any more. */
export type Break = "cut" | "left" | "frozen";
export const breaks: readonly Break[] = ["cut", "left", "frozen"];

/** Somebody who follows and comes back with their last cursor, however often their line breaks. */
export interface Subscriber {
  readonly followed: Followed;
  /** Events that they had, in the order in which they had them. */
  readonly had: readonly string[];
  /** Of those, how many had happened before the line on which they came was opened. */
  readonly resumed: number;
  /** Lines opened after the first. */
  readonly returns: number;
  /** Why streams ended, by code. */
  readonly ended: ReadonlyMap<string, number>;
  /** Breaks the line; after so many ms they are back. @returns false while it is broken already */
  break(how: Break, forMs: number): boolean;
  /** Back at once, and not to be broken any more. */
  settle(): void;
  close(): void;
}

const comesBackMs = 250;      // as a client that was cut off waits a moment, not to come in a crowd

/** Begins to follow after a place. @param up resolves while there is somebody to ask */
export function subscriberBegin({ url, way, followed, after, up }: {
  readonly url: string; readonly way: Way; readonly followed: Followed; readonly after: string; readonly up: () => Promise<void>;
}): Subscriber {
  const had: string[] = [];
  const ended = new Map<string, number>();
  const counts = { resumed: 0, returns: -1 };
  let cursor = after;
  let line: LiveLine | undefined;
  let backAtMs = 0;
  let back: NodeJS.Timeout | undefined;
  let thaws: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function open(): Promise<void> {
    await up();
    if (isClosed) return;
    counts.returns += 1;
    const openedAtMs = Date.now();
    line = lineOpen<ToldUpdate>(way, { url, token: followed.who.accessToken, query: followed.query, variables: { ...followed.variables, after: cursor } }, {
      next({ data, errors }) {
        if (!data) {
          const { message = "nothing", extensions } = errors?.[0] ?? {};
          const code = typeof extensions?.["code"] === "string" ? extensions["code"] : message;
          ended.set(code, (ended.get(code) ?? 0) + 1);
          return;
        }
        had.push(data.told.id);
        cursor = data.told.cursor;
        if (Date.parse(data.told.occurredAt) < openedAtMs) counts.resumed += 1;
      },
      over() {
        line = undefined;
        clearTimeout(thaws);
        if (!isClosed) back = setTimeout(() => void open(), Math.max(comesBackMs, backAtMs - Date.now()));
      },
    });
  }
  void open();

  return {
    followed, had, ended,
    get resumed() { return counts.resumed; },
    get returns() { return counts.returns; },
    break(how, forMs) {
      if (!line || Date.now() < backAtMs) return false;
      backAtMs = Date.now() + forMs;
      const broken = line;
      if (how === "cut") broken.cut();
      else if (how === "left") broken.leave();
      else {
        broken.freeze();
        thaws = setTimeout(() => { backAtMs = 0; broken.thaw(); }, forMs);
      }
      return true;
    },
    settle() {
      const isAway = backAtMs > Date.now();
      backAtMs = 0;
      if (line) {
        clearTimeout(thaws);
        line.thaw();
      } else if (isAway) {
        clearTimeout(back);
        void open();
      }
    },
    close() {
      isClosed = true;
      clearTimeout(back);
      clearTimeout(thaws);
      line?.cut();
    },
  };
}
