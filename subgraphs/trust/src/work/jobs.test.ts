import { describe, expect } from "vitest";
import { jobsEnqueue, jobsRun } from "@souk/shared/jobs";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { logLines, runtimeWith } from "@souk/test/runtime";
import { person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { until } from "@souk/test/until";
import { trust } from "../index.ts";

const admin = person({ roles: ["ADMIN"] }), support = person({ roles: ["SUPPORT"] });
const fields = "id subgraph task state attempts maxAttempts lastError runAt createdAt";

interface ShownJob { readonly id: string; readonly task: string; readonly state: string; readonly attempts: number; readonly lastError: string | null }
interface Retried { readonly jobRetry: { readonly job: ShownJob | null; readonly userErrors: readonly Record<string, unknown>[] } }

/** Trust, jobs of commerce, and a worker whose work fails while `isBroken`. */
async function working(scratch: TestDatabase) {
  const subgraph = await subgraphUnderTest(scratch, trust);
  const commerce = await scratch.open("commerce");
  const work = { isBroken: true, done: [] as string[] };
  const mailTell = async ({ to }: { readonly to: string }) => {
    if (work.isBroken) throw new Error(`550 no mailbox ${to}, password=hunter2\nat a line that nobody is shown`);
    work.done.push(to);
  };
  return {
    subgraph, work,
    /** Asks for a job that has one attempt. */
    ask: async (task: string, to: string) => {
      await inTransaction(commerce, (tx) => jobsEnqueue(tx, task, [{ payload: { to } }]));
      await asAdmin(scratch.adminUrl, (sql) => sql.query("update jobs._private_jobs set max_attempts = 1"));
    },
    run: () => jobsRun({ url: scratch.urlOf("jobs"), concurrency: 2, log: logLines().log, tables: { commerce: { table: { mailTell }, runtime: runtimeWith(commerce, logLines().log) } } }),
    jobs: async (filter: object = {}, page: object = { first: 100 }) => (await subgraph.as(support).run<{ jobs: { nodes: ShownJob[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
      `query ($filter: JobFilter, $first: Int, $after: Cursor) { jobs(filter: $filter, first: $first, after: $after) { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`, { filter, ...page })).data!.jobs,
    retry: async (id: string, idempotencyKey: string, caller = admin) => subgraph.as(caller).run<Retried>(
      `mutation ($id: ID!, $input: JobRetryInput!) { jobRetry(id: $id, input: $input) { job { ${fields} } userErrors { __typename code message path ... on InvalidTransitionError { from to } } } }`, { id, input: { idempotencyKey } }),
    audited: async (id: string) => asAdmin(scratch.adminUrl, async (sql) =>
      (await sql.query<{ actor: string; action: string; details: object }>("select actor, action, details from trust.audit_event where subject = $1", [id])).rows),
  };
}

describe("a job that gave up", () => {
  test("is seen with its reason and without what it was given, retried by an administrator, and done", async ({ scratch }) => {
    const at = await working(scratch);
    await at.ask("mailTell", "ada@example.com");
    expect((await at.jobs({ task: "mailTell" })).nodes).toMatchObject([{ subgraph: "commerce", task: "mailTell", state: "QUEUED", attempts: 0, maxAttempts: 1, lastError: null }]);
    const runner = await at.run();
    await until("it gave up", async () => (await at.jobs({ state: "FAILED" })).nodes.length === 1);
    const [failed] = (await at.jobs({ subgraph: "commerce", task: "mailTell", state: "FAILED" })).nodes;
    expect(failed).toMatchObject({ state: "FAILED", attempts: 1, lastError: "550 no mailbox …, password=…" });

    at.work.isBroken = false;
    await runner.close();
    const [one, again] = [await at.retry(failed!.id, "once"), await at.retry(failed!.id, "once")];
    expect(one.data!.jobRetry).toMatchObject({ job: { id: failed!.id, state: "QUEUED", attempts: 0 }, userErrors: [] });
    expect(again.data!.jobRetry).toMatchObject({ job: { id: failed!.id, state: "QUEUED" }, userErrors: [] });
    const other = await at.retry(failed!.id, "another-key");
    expect(other.data!.jobRetry).toMatchObject({ job: null, userErrors: [{ __typename: "InvalidTransitionError", from: "QUEUED", to: "QUEUED" }] });

    const second = await at.run();
    await until("it was done", async () => (await at.jobs({ task: "mailTell" })).nodes.length === 0);
    await second.close();
    expect(at.work.done).toEqual(["ada@example.com"]);
    const gone = await at.retry(failed!.id, "too-late");
    expect(gone.data!.jobRetry).toMatchObject({ job: null, userErrors: [{ __typename: "InvalidInputError", path: ["id"] }] });
    expect(await at.audited(failed!.id)).toEqual([{ actor: admin.actor, action: "jobRetry", details: { subgraph: "commerce", task: "mailTell" } }]);
  });

  test("is put back once by ten administrators at once", async ({ scratch }) => {
    const at = await working(scratch);
    await at.ask("mailTell", "ben@example.com");
    const runner = await at.run();
    await until("it gave up", async () => (await at.jobs({ state: "FAILED" })).nodes.length === 1);
    await runner.close();
    const [failed] = (await at.jobs({ state: "FAILED" })).nodes;
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => at.retry(failed!.id, `at-once-${n}`)));
    expect(answers.filter(({ data }) => data!.jobRetry.job !== null)).toHaveLength(1);
    expect(await at.audited(failed!.id)).toHaveLength(1);
  });

  test("is no business of others: support reads, an administrator retries", async ({ scratch }) => {
    const at = await working(scratch);
    for (const role of ["MODERATOR", "FINANCE", "RISK_ANALYST", "AUDITOR"])
      expect((await at.subgraph.as(person({ roles: [role] })).run("{ jobs(first: 1) { nodes { id } } parkedEvents(first: 1) { nodes { id } } }")).errors?.map(({ extensions }) => extensions?.["code"]), role).toContain("FORBIDDEN");
    expect((await at.retry("job_00000000000000000000000001", "support", support)).errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
    expect((await at.retry("not an id", "odd")).data!.jobRetry.userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await at.retry("job_7zzzzzzzzzzzzzzzzzzzzzzzzz", "too-large")).data!.jobRetry.userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });

  test("lies behind a view and a function: trust reads no payload, another subgraph nothing at all", async ({ scratch }) => {
    const refused = async (role: string, statement: string) => expect(asAdmin(scratch.urlOf(role), (sql) => sql.query(statement)), `${role}: ${statement}`).rejects.toThrow(/permission denied/);
    await refused("trust", "select payload from jobs._private_jobs");
    await refused("trust", "update jobs._private_jobs set attempts = 0");
    await refused("commerce", "select from kernel.job_v1");
    await refused("commerce", "select kernel.retry_job_v1(1)");
    await refused("commerce", "select from money.parked_event_v1");
    await refused("trust", "select from money.parked_event");
  });
});

test("a job is RUNNING while it runs, RETRYING between its attempts, and cannot be put back in either", async ({ scratch }) => {
  const at = await working(scratch);
  const commerce = await scratch.open("commerce");
  await inTransaction(commerce, (tx) => jobsEnqueue(tx, "slowly", [{ payload: {} }]));
  let fail = () => {};
  const failed = new Promise<never>((_, reject) => { fail = () => reject(new Error("later, perhaps")); });
  failed.catch(() => {});
  const runner = await jobsRun({ url: scratch.urlOf("jobs"), concurrency: 1, log: logLines().log, tables: { commerce: { table: { slowly: () => failed }, runtime: runtimeWith(commerce, logLines().log) } } });
  const seen = async (state: string) => {
    await until(`it is ${state}`, async () => (await at.jobs({ task: "slowly", state })).nodes.length === 1);
    const [job] = (await at.jobs({ task: "slowly" })).nodes;
    return (await at.retry(job!.id, `while-${state}`)).data!.jobRetry.userErrors[0]!["from"];
  };
  expect(await seen("RUNNING")).toBe("RUNNING");
  await asAdmin(scratch.adminUrl, (sql) => sql.query("update jobs._private_jobs set run_at = now() + interval '1 hour' where locked_at is not null"));     // so that the next attempt is not due soon
  fail();
  expect(await seen("RETRYING")).toBe("RETRYING");
  await runner.close();
  expect((await at.jobs({ task: "slowly" })).nodes).toMatchObject([{ attempts: 1, maxAttempts: 12, lastError: "later, perhaps" }]);
});

test("jobs are read in pages, the newest first", async ({ scratch }) => {
  const at = await working(scratch);
  for (const to of ["first", "second", "third"]) await at.ask("pageTurn", to);
  const first = await at.jobs({ task: "pageTurn" }, { first: 2 });
  const rest = await at.jobs({ task: "pageTurn" }, { first: 2, after: first.pageInfo.endCursor });
  const ids = [...first.nodes, ...rest.nodes].map(({ id }) => id);
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  expect(ids).toHaveLength(3);
  expect(ids).toEqual(ids.toSorted().toReversed());
});
