import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { until } from "../until.ts";
import type { ClientsAsked, ClientsSaid, Counted, Follows } from "./live-clients.ts";
import type { LiveSouk } from "./live-served.ts";

/** Clients in a process of their own, so that nothing of theirs is counted as the server's. */
export interface Crowd {
  /** Begins to follow and waits until all are heard by the server. @param came is told of each update, with its arrival, ns */
  follow(who: readonly Follows[], came?: (at: number, whenNs: bigint) => void): Promise<void>;
  counted(): Promise<Counted>;
  /** Asks a query again and again, a little apart. */
  queried(asks: Pick<Follows, "token" | "query" | "variables">, times: number): Promise<{ readonly latenciesMs: readonly number[]; readonly answer: unknown }>;
  /** All leave; waits until the server has forgotten them. */
  leave(): Promise<void>;
}

/** Runs `use` beside one; it is ended afterwards. */
export async function onCrowd<T>({ url, counts }: Pick<LiveSouk, "url" | "counts">, use: (crowd: Crowd) => Promise<T>): Promise<T> {
  const child = fork(fileURLToPath(new URL("live-clients.ts", import.meta.url)), [], { execArgv: ["--import", "tsx"] });
  let heard: (at: number, whenNs: bigint) => void = () => {};
  const waiting: ((said: ClientsSaid) => void)[] = [];
  child.on("message", (said: ClientsSaid) => {
    if (said.said === "came") heard(said.at, BigInt(said.whenNs));
    else waiting.shift()?.(said);
  });
  const answer = <S extends ClientsSaid["said"]>(): Promise<Extract<ClientsSaid, { said: S }>> => new Promise((resolve) => { waiting.push(resolve as (said: ClientsSaid) => void); });
  const ask = <S extends ClientsSaid["said"]>(asked: ClientsAsked) => { const told = answer<S>(); child.send(asked); return told; };
  await answer<"ready">();
  try {
    return await use({
      async follow(who, came) {
        if (came) heard = came;
        const before = counts().listeners;
        child.send({ ask: "follow", url, who, isTelling: came !== undefined } satisfies ClientsAsked);
        await until(`${who.length} follow`, () => counts().listeners === before + who.length);
      },
      counted: () => ask<"counted">({ ask: "count" }),
      queried: (asks, times) => ask<"asked">({ ask: "query", url, times, ...asks }),
      async leave() {
        await ask<"left">({ ask: "leave" });
        await until("all have left", () => counts().connections === 0);
      },
    });
  } finally {
    child.disconnect();
    await once(child, "exit");
  }
}
