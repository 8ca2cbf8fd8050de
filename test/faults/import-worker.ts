// A worker of catalog alone, to be killed in the middle of an import. Tells of its memory, and when it is told to settle, that it has.
// Arguments: the database's URL as catalog's role, as the jobs' role, and the folder of objects.
import { createInterface } from "node:readline";
import { catalog } from "@souk/catalog";
import { localWake } from "@souk/shared/wake";
import { workerOpen } from "@souk/shared/worker";
import { catalogRuntime } from "./import-runtime.ts";

const tellMs = 200;
const settleWithinMs = 900_000;
const [url, jobsUrl, folder] = process.argv.slice(2);
const runtime = await catalogRuntime(url!, folder!);
const worker = await workerOpen({ subgraphs: [{ definition: catalog, runtime, database: runtime.database }], wake: localWake(), jobsUrl: jobsUrl!, log: runtime.log });
const say = (line: string) => process.stdout.write(`${line}\n`);
setInterval(() => say(`rss ${process.memoryUsage().rss}`), tellMs);
say("ready");
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== "settle") continue;
  await worker.settled(Date.now() + settleWithinMs);
  say("settled");
}
