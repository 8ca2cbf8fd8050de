import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { checkoutDocuments, type AskStep } from "./checkout-path.ts";
import type { CheckoutChild, CheckoutQuestion, CheckoutSaid, StepNoted } from "./checkout-served.ts";

/** The measured process and how it is asked. */
export interface MeasuredGraph {
  /** Asks steps over HTTP as this buyer. */
  as(accessToken: string): AskStep;
  cpuMicros(): Promise<number>;
  /** CPU of its subgraphs for one order of those noted so far, µs. */
  parts(): Promise<Readonly<Record<string, number>>>;
  /** What was sent to the database while `work` ran. */
  noted(work: () => Promise<unknown>): Promise<StepNoted>;
  close(): Promise<void>;
}

/** Starts it; its load comes from this process. */
export async function measuredGraph(told: CheckoutChild, connections: number): Promise<MeasuredGraph> {
  const file = path.join(told.folder, "checkout-child.json");
  await writeFile(file, JSON.stringify(told));
  const child = fork(fileURLToPath(new URL("checkout-served.ts", import.meta.url)), [file], { execArgv: [...process.execArgv] });
  const ended = once(child, "exit").then(() => { throw new Error("the measured process has ended"); });
  ended.catch(() => {});      // told to whoever waits for an answer then
  const said = async <K extends Keys>(what: K) => {
    const [message] = (await Promise.race([once(child, "message"), ended])) as [CheckoutSaid];
    if (!(what in message)) throw new Error(`the measured process said something else than ${what}`);
    return message as Extract<CheckoutSaid, Record<K, unknown>>;
  };
  const { url } = await said("url");
  const ask = async <K extends Keys>(question: CheckoutQuestion, what: K) => {
    child.send(question);
    return said(what);
  };
  const pool = new Pool(url, { connections });
  return {
    as: (accessToken) => async (step, variables) => {
      const answer = await pool.request({
        path: "/graphql", method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${accessToken}` },
        body: JSON.stringify({ query: checkoutDocuments[step], variables }),
      });
      const { data, errors } = await answer.body.json() as { data?: object | null; errors?: readonly object[] };
      if (!data || errors) throw new Error(`${step}: ${JSON.stringify(errors)}`);
      return data;
    },
    cpuMicros: async () => (await ask("cpu", "cpuMicros")).cpuMicros,
    parts: async () => (await ask("parts", "parts")).parts,
    async noted(work) {
      await ask("note", "isNoting");
      await work();
      return (await ask("noted", "noted")).noted;
    },
    async close() {
      await pool.close();
      child.disconnect();
      await ended.catch(() => {});
    },
  };
}

type Keys = CheckoutSaid extends infer Said ? Said extends unknown ? keyof Said : never : never;
