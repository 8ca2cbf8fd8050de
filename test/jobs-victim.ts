// Runs jobs that never end, to be killed in the middle of one. Argument: the database's URL as the jobs' role.
import type { SubgraphRuntime } from "@souk/shared/context";
import { jobsRun } from "@souk/shared/jobs";
import { logOpen } from "@souk/shared/log";

const log = logOpen({ level: "fatal", name: "victim" });
const stall = async () => {
  process.stdout.write("begun\n");
  await new Promise(() => {});
};
await jobsRun({ url: process.argv[2]!, concurrency: 1, log, tables: { trust: { table: { stall }, runtime: { log } as SubgraphRuntime } } });
