import type { Way } from "../following.ts";
import { lineOpen, type LiveLine } from "../live-line.ts";
import { graphClient } from "@souk/gateway/demo/graph-client";

/** One who follows. */
export interface Follows { readonly way: Way; readonly token: string; readonly query: string; readonly variables: Readonly<Record<string, unknown>> }
/** What the process of the clients is asked. Times are of the system's monotonic clock, which all processes share, ns. */
export type ClientsAsked =
  | { readonly ask: "follow"; readonly url: string; readonly who: readonly Follows[]; readonly isTelling: boolean }
  | { readonly ask: "count" } | { readonly ask: "leave" }
  | { readonly ask: "query"; readonly url: string; readonly token: string; readonly query: string; readonly variables: Readonly<Record<string, unknown>>; readonly times: number };
/** How many updates came in all, how many lines ended, and errors by their code and words. */
export interface Counted { readonly updates: number; readonly over: number; readonly errors: Readonly<Record<string, number>> }
/** What it says: `came` by itself, for each update of those who tell. */
export type ClientsSaid =
  | { readonly said: "came"; readonly at: number; readonly whenNs: string }
  | { readonly said: "counted" } & Counted | { readonly said: "left" } | { readonly said: "ready" }
  | { readonly said: "asked"; readonly latenciesMs: readonly number[]; readonly answer: unknown };

const lines: LiveLine[] = [];
let updates = 0;
let over = 0;
const errors: Record<string, number> = {};
const say = (said: ClientsSaid) => process.send?.(said);

function follow({ url, who, isTelling }: Extract<ClientsAsked, { ask: "follow" }>): void {
  who.forEach(({ way, ...asks }, at) => {
    lines.push(lineOpen(way, { url, ...asks }, {
      next(sent) {
        if (isTelling) say({ said: "came", at, whenNs: String(process.hrtime.bigint()) });
        updates += 1;
        for (const { message, extensions } of sent.errors ?? []) {
          const what = `${String(extensions?.["code"])}: ${message.replaceAll(/\d+/g, "…")}`;
          errors[what] = (errors[what] ?? 0) + 1;
        }
      },
      over() { over += 1; },
    }));
  });
}

async function queried({ url, token, query, variables, times }: Extract<ClientsAsked, { ask: "query" }>): Promise<void> {
  const graph = graphClient(url, token);
  const latenciesMs: number[] = [];
  let answer: unknown;
  for (let time = 0; time < times; time++) {
    const since = performance.now();
    answer = await graph.ask(query, variables);
    latenciesMs.push(performance.now() - since);
    await new Promise((resolve) => { setTimeout(resolve, 25); });
  }
  say({ said: "asked", latenciesMs, answer });
}

process.on("message", (asked: ClientsAsked) => {
  if (asked.ask === "follow") follow(asked);
  else if (asked.ask === "count") say({ said: "counted", updates, over, errors: { ...errors } });
  else if (asked.ask === "query") void queried(asked);
  else {
    for (const line of lines.splice(0)) line.leave();
    say({ said: "left" });
  }
});
process.on("disconnect", () => { process.exit(0); });
say({ said: "ready" });
