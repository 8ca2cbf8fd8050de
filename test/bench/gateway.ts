import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import type { Bench } from "./bench.ts";
import type { Served } from "./gateway-served.ts";

/** Twenty products joined with their sellers: two subgraphs, no database. */
const body = JSON.stringify({ query: "{ products(first: 20) { edges { node { name seller { displayName } } } } }" });

const connections = 8;             // enough to keep the server busy, few enough to leave the loading process its core
const warmUpRequests = 3_000;      // the compiler has settled by then
const measuredRequests = 4_000;

async function told(child: ChildProcess): Promise<Served> {
  const [message] = (await once(child, "message")) as [Served];
  return message;
}

async function load(pool: Pool, requests: number): Promise<void> {
  let left = requests;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (left-- > 0) {
      const answer = await pool.request({ path: "/graphql", method: "POST", headers: { "content-type": "application/json" }, body });
      const text = await answer.body.text();
      if (!text.includes(`"displayName":"Seller s4"`)) throw new Error(`not the page that was asked: ${text.slice(0, 200)}`);
    }
  }));
}

/** CPU of one request in a process of its own, µs. */
async function cpuMicrosPerRequest(kind: "gateway" | "plain"): Promise<number> {
  const child = fork(fileURLToPath(new URL("gateway-served.ts", import.meta.url)), [kind], { execArgv: ["--import", "tsx"] });
  const served = await told(child);
  const pool = new Pool("url" in served ? served.url : "", { connections });
  const cpu = async () => { child.send("cpu"); const answer = await told(child); return "cpuMicros" in answer ? answer.cpuMicros : 0; };
  await load(pool, warmUpRequests);
  const before = await cpu();
  await load(pool, measuredRequests);
  const spent = (await cpu()) - before;
  await pool.close();
  child.disconnect();
  await once(child, "exit");
  return spent / measuredRequests;
}

/** The gateway's own cost for a query of two subgraphs, beside a handler that does nothing but HTTP and JSON. */
export const bench: Bench = {
  name: "gateway",
  title: "CPU per request: a page of 20 joined across two subgraphs, beside plain node:http",
  async run() {
    const plain = await cpuMicrosPerRequest("plain");
    const gateway = await cpuMicrosPerRequest("gateway");
    return [       // figures move with the machine; their ratio holds
      `plain node:http, parse and stringify   ${plain.toFixed(0).padStart(6)} µs`,
      `gateway, subgraphs in this process     ${gateway.toFixed(0).padStart(6)} µs   ${(gateway / plain).toFixed(1)} × plain`,
    ];
  },
};
