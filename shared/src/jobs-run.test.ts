import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect } from "vitest";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { logLines, runtimeWith } from "@souk/test/runtime";
import { until } from "@souk/test/until";
import { jobsEnqueue, jobsRun, type JobsRunner } from "./jobs.ts";
import type { JobTable } from "./work.ts";

const ask = async (scratch: TestDatabase, name: string, payload: object = {}): Promise<void> => {
  const trust = await scratch.open("trust");
  await inTransaction(trust, (tx) => jobsEnqueue(tx, name, [{ payload }]));
};

async function running(scratch: TestDatabase, table: JobTable, log = logLines().log): Promise<JobsRunner> {
  return jobsRun({ url: scratch.urlOf("jobs"), concurrency: 2, log, tables: { trust: { table, runtime: runtimeWith(await scratch.open("trust"), log) } } });
}

/** Who holds jobs of a name, null for a job that nobody holds. */
const holders = (scratch: TestDatabase, name: string) => asAdmin(scratch.adminUrl, async (admin) => (await admin.query<{ by: string | null }>(
  "select locked_by as by from jobs.jobs where task_identifier = $1", [`trust.${name}`])).rows.map(({ by }) => by));

describe("a job", () => {
  test("is run with its payload and the correlation id of its cause", async ({ scratch }) => {
    const seen: unknown[] = [];
    const runner = await running(scratch, { greet: async (payload, { correlationId }) => void seen.push([payload, correlationId]) });
    await ask(scratch, "greet", { to: "ada" });
    await until("the job ran", () => seen.length > 0);
    await until("nothing is left", () => runner.isIdle());
    await runner.close();
    expect(seen).toEqual([[{ to: "ada" }, "test"]]);
    expect(await holders(scratch, "greet")).toEqual([]);
  });

  test("that fails is tried again, and is not due before", async ({ scratch }) => {
    let attempts = 0;
    const { log, lines } = logLines();
    const runner = await running(scratch, { flaky: async () => { if (++attempts === 1) throw new Error("the other side sleeps"); } }, log);
    await ask(scratch, "flaky");
    await until("it failed", () => attempts === 1);
    await until("it waits", () => runner.isIdle());
    expect(await holders(scratch, "flaky")).toEqual([null]);
    await until("it succeeded", async () => (await holders(scratch, "flaky")).length === 0);
    await runner.close();
    expect(attempts).toBe(2);
    expect(lines.some((line) => String(line["msg"]).includes("the other side sleeps"))).toBe(true);
  });

  test("that gives up says so in the log and stays for people to see", async ({ scratch }) => {
    const { log, lines } = logLines();
    await ask(scratch, "hopeless");
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update jobs._private_jobs set max_attempts = 1"));
    const runner = await running(scratch, { hopeless: async () => { throw new Error("never"); } }, log);
    await until("it gave up", () => lines.some((line) => line["msg"] === "a job gave up after its last attempt" && line["job"] === "trust.hopeless"));
    await until("it is written down", () => runner.isIdle());
    await runner.close();
    expect(await holders(scratch, "hopeless")).toEqual([null]);
  });

  test("is run although all connections of the worker were cut", async ({ scratch }) => {
    let ran = 0;
    const runner = await running(scratch, { steady: async () => void ran++ });
    await ask(scratch, "steady");
    await until("it ran before", () => ran === 1);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'souk jobs' and datname = current_database()"));
    await ask(scratch, "steady");
    await until("it ran again", () => ran === 2);
    await runner.close();
  });

  test("whose end could not be written runs again, and the process lives", async ({ scratch }) => {
    const mayEnd = (verb: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(`${verb} delete on jobs._private_jobs ${verb === "grant" ? "to" : "from"} ${testRoles.runtime("jobs")}`));
    let ran = 0;
    const { log, lines } = logLines();
    const runner = await running(scratch, { unwritten: async () => { if (++ran === 1) await mayEnd("revoke"); } }, log);
    await ask(scratch, "unwritten");
    await until("the worker broke off", () => lines.some((line) => line["msg"] === "running jobs broke off; it begins again"));
    await mayEnd("grant");
    await until("it was run and written", async () => (await holders(scratch, "unwritten")).length === 0);
    await runner.close();
    expect(ran).toBe(2);
  });

  test("is run although the very first look for jobs failed", async ({ scratch }) => {
    const mayLook = (verb: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(`${verb} insert on jobs._private_tasks ${verb === "grant" ? "to" : "from"} ${testRoles.runtime("jobs")}`));
    let ran = 0;
    await mayLook("revoke");
    const runner = await running(scratch, { late: async () => void ran++ });
    await ask(scratch, "late");
    await mayLook("grant");
    await until("it ran", () => ran === 1);
    await runner.close();
  });
});

describe("a worker", () => {
  test("that is killed in the middle of a job has it run elsewhere", async ({ scratch }) => {
    await ask(scratch, "stall");
    const victim = spawn(process.execPath, ["--import", "tsx", path.join(import.meta.dirname, "../../test/jobs-victim.ts"), scratch.urlOf("jobs")], { stdio: ["ignore", "pipe", "inherit"] });
    await once(victim.stdout, "data");
    let ran = 0;
    const survivor = await running(scratch, { stall: async () => void ran++ });
    const [held] = await holders(scratch, "stall");
    expect(held).toMatch(/^pool-/);
    victim.kill("SIGKILL");
    await once(victim, "exit");
    await until("the job was done elsewhere", async () => (await holders(scratch, "stall")).length === 0);
    await survivor.close();
    expect(ran).toBe(1);
  });

  test("that is slow but alive keeps its job", async ({ scratch }) => {
    const begun: string[] = [];
    let finish = () => {};
    const finished = new Promise<void>((resolve) => { finish = resolve; });
    const table = (who: string): JobTable => ({ slow: async () => { begun.push(who); await finished; } });
    await ask(scratch, "slow");
    const first = await running(scratch, table("first"));
    await until("it began", () => begun.length === 1);
    const second = await running(scratch, table("second"));
    const [holder] = await holders(scratch, "slow");
    await until("it has been held for far longer than the dead may", async () => (await asAdmin(scratch.adminUrl, (admin) => admin.query(
      "select from jobs.jobs where task_identifier = 'trust.slow' and locked_at < clock_timestamp() - interval '6 seconds'"))).rowCount === 1);
    expect(await holders(scratch, "slow")).toEqual([holder]);
    finish();
    await Promise.all([first.close(), second.close()]);
    expect(begun).toEqual(["first"]);
  });

  test("that closes waits for its jobs, tells them to end, and gives away what does not", async ({ scratch }) => {
    const ends: string[] = [];
    const table: JobTable = {
      brief: async () => { await new Promise((resolve) => setTimeout(resolve, 300)); ends.push("brief"); },
      obedient: async (_, { signal }) => { await new Promise((resolve) => signal.addEventListener("abort", resolve)); ends.push("obedient"); },
      deaf: () => new Promise(() => {}),
    };
    const runners = await Promise.all(["brief", "obedient", "deaf"].map((name) => running(scratch, { [name]: table[name]! })));
    for (const name of Object.keys(table)) await ask(scratch, name);
    await until("all began", () => runners.every((runner) => runner.begun() === 1));
    await Promise.all(runners.map((runner) => runner.close()));
    expect(ends).toEqual(["brief", "obedient"]);
    expect(await holders(scratch, "brief")).toEqual([]);
    expect(await holders(scratch, "obedient")).toEqual([]);
    expect(await holders(scratch, "deaf")).toEqual([null]);
  });

  test("without any job to run needs no database", async () => {
    const runner = await jobsRun({ url: "postgres://nobody@127.0.0.1:1/none", concurrency: 1, log: logLines().log, tables: {} });
    expect(await runner.isIdle()).toBe(true);
    await runner.close();
  });

  test("cannot begin while the database does not answer", async ({ scratch }) => {
    const log = logLines().log;
    const runtime = runtimeWith(await scratch.open("trust"), log);
    await expect(jobsRun({ url: "postgres://nobody@127.0.0.1:1/none", concurrency: 1, log, tables: { trust: { table: { greet: async () => {} }, runtime } } }))
      .rejects.toThrow(/ECONNREFUSED/);
  });
});
