import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { conversations } from "@souk/conversations";
import { newId } from "@souk/shared/ids";
import type { JobContext } from "@souk/shared/work";
import { asAdmin } from "@souk/test/cluster";
import { test as base } from "@souk/test/database";
import { subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { developmentMailer, developmentMailsMax } from "./development-mailer.ts";
import { mailSend } from "./mail-send.ts";
import { MailRefused, type Mailer } from "./mailer.ts";
import { mailerOf } from "./mailer-of.ts";
import type { MailJob } from "./mails-request.ts";

const token = "the-secret-token";
interface World { readonly context: JobContext; readonly logged: readonly object[]; job(): MailJob; delivery(job: MailJob): Promise<Record<string, unknown> | undefined>; violated(): Promise<string[]> }
const test = base.extend<{ $file: { world: World } }>({
  world: [async ({ scratch }, use) => {
    const under = await subgraphUnderTest(scratch, conversations);
    const { database, secrets } = under.runtime;
    await use({
      context: { ...under.runtime, correlationId: "test", signal: new AbortController().signal }, logged: under.logged, violated: () => under.violated(),
      job() {
        const userId = newId("usr");
        const contents = JSON.stringify({ to: "ada@souk.test", displayName: "Ada <Lovelace>", token });
        return { eventId: randomUUID(), userId, mail: "emailVerify", sealed: secrets.seal("mail", contents, `${userId}:emailVerify`) };
      },
      delivery: (job) => database.row("select state, attempts, fault, leased_until is null as is_free from conversations.delivery where event_id = $1", [job.eventId]),
    });
  }, { scope: "file" }],
});

/** Counts, and fails with each of these in turn before it sends. */
function countingMailer(...failures: readonly Error[]): Mailer & { readonly sent: string[] } {
  const left = [...failures];
  const sent: string[] = [];
  return { sent, async send(mail) {
    const failure = left.shift();
    if (failure) throw failure;
    sent.push(mail.messageId);
  } };
}

describe("sending a mail", () => {
  test("is done once, however often the job runs", async ({ world }) => {
    const [mailer, job] = [countingMailer(), world.job()];
    await mailSend(mailer, job, world.context);
    await mailSend(mailer, job, world.context);
    expect(mailer.sent).toEqual([`${job.eventId}@souk.test`]);
    expect(await world.delivery(job)).toEqual({ state: "SENT", attempts: 1, fault: null, is_free: true });
  });

  test("is done by one of two workers that have the job at once", async ({ world }) => {
    const [mailer, job] = [countingMailer(), world.job()];
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => mailSend(mailer, job, world.context)));
    expect(mailer.sent).toHaveLength(1);
    expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
  });

  test("is tried again after a failure that may pass, and says nothing of its contents", async ({ world }) => {
    const mailer = countingMailer(Object.assign(new Error(`450 busy: ${token}`), { code: "EENVELOPE" }));
    const job = world.job();
    const failure = await mailSend(mailer, job, world.context).catch((error: unknown) => error as Error);
    expect(failure?.message).toBe(`the mail of event ${job.eventId} was not sent: EENVELOPE`);
    expect(await world.delivery(job)).toEqual({ state: "PENDING", attempts: 1, fault: "EENVELOPE", is_free: true });
    await mailSend(mailer, job, world.context);
    expect(await world.delivery(job)).toEqual({ state: "SENT", attempts: 2, fault: null, is_free: true });
  });

  test("is given up when the server says never, and the log tells so", async ({ world }) => {
    const [mailer, job] = [countingMailer(new MailRefused("550")), world.job()];
    await mailSend(mailer, job, world.context);
    await mailSend(mailer, job, world.context);
    expect(mailer.sent).toEqual([]);
    expect(await world.delivery(job)).toEqual({ state: "FAILED", attempts: 1, fault: "550", is_free: true });
    const told = await world.context.database.rows("select payload from conversations.event_v1 where aggregate_id = $1", [job.userId]);
    expect(told).toEqual([{ payload: { userId: job.userId, channel: "EMAIL", template: "emailVerify", fault: "550" } }]);
  });

  test("fails for a mail that was sealed for another person", async ({ world }) => {
    const [mailer, job] = [countingMailer(), { ...world.job(), userId: newId("usr") }];
    await expect(mailSend(mailer, job, world.context)).rejects.toThrow("was not sent");
    expect(mailer.sent).toEqual([]);
  });

  test("in development keeps it where the gateway's role reads it, and no more than it needs", async ({ world, scratch }) => {
    await mailSend(developmentMailer, world.job(), world.context);
    const gateway = await scratch.open("gateway");
    const [mail] = await gateway.rows("select recipient, subject, body from conversations.development_mail_v1 order by id desc");
    expect(mail).toMatchObject({ recipient: "ada@souk.test", subject: "Confirm your address", body: expect.stringContaining(`http://souk.test/verify?token=${token}`) as string });
    await expect(gateway.rows("select html from conversations.development_mail")).rejects.toThrow("permission denied");
  });

  test("in development keeps the newest thousand", async ({ world, scratch }) => {
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      `insert into conversations.development_mail (recipient, subject, body, html) select 'old@souk.test', 'Old', '', '' from generate_series(1, ${developmentMailsMax})`));
    await mailSend(developmentMailer, world.job(), world.context);
    const kept = await world.context.database.row("select count(*)::int as count, max(id) filter (where recipient = 'ada@souk.test') = max(id) as has_newest from conversations.development_mail");
    expect(kept).toEqual({ count: developmentMailsMax, has_newest: true });
  });

  test("leaves the token in no log and in no table but the development mails", async ({ world, scratch }) => {
    await mailSend(countingMailer(), world.job(), world.context);
    const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ text: string }>(
      `select d::text as text from conversations.delivery d union all select e::text from conversations.event e`));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify([rows, world.logged])).not.toContain(token);
  });

  test("is refused in production without a mail server", () => {
    expect(() => mailerOf({ mode: "production", mailFrom: "souk@souk.test" })).toThrow("SMTP_URL is missing");
    expect(mailerOf({ mode: "development", mailFrom: "souk@souk.test" })).toBe(developmentMailer);
  });
});
