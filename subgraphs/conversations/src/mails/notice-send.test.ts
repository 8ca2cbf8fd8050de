import { describe, expect } from "vitest";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { JobContext } from "@souk/shared/work";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction } from "@souk/test/database";
import { test as base } from "@souk/test/telling";
import { contactPlanted } from "@souk/test/told-planted";
import { notificationsSend } from "../notifications/notifications-send.ts";
import { MailRefused, type Mail, type Mailer } from "./mailer.ts";
import { mailsDue } from "./mails-due.ts";
import type { NoticeJob } from "./notice-mails-request.ts";
import { noticeSend } from "./notice-send.ts";

interface Post {
  readonly context: JobContext;
  readonly mailer: Mailer & { readonly sent: Mail[]; readonly failures: Error[] };
  /** Tells somebody that a payout failed, or that they have a message. */
  tells(userId: Id<"usr">, kind?: "PAYOUT_FAILED" | "MESSAGE_RECEIVED", about?: Id): Promise<NoticeJob>;
  delivery(job: NoticeJob): Promise<unknown>;
}
const test = base.extend<{ post: Post }>({
  post: async ({ world }, use) => {
    const { runtime } = world.under;
    const [sent, failures]: [Mail[], Error[]] = [[], []];
    await use({
      context: { ...runtime, correlationId: "test", signal: new AbortController().signal },
      mailer: { sent, failures, async send(mail) {
        const failure = failures.shift();
        if (failure) throw failure;
        sent.push(mail);
      } },
      async tells(userId, kind = "PAYOUT_FAILED", about = newId("pyt")) {
        const eventId = uuidOf(newId("ntf"));
        const facts = kind === "PAYOUT_FAILED" ? { amountMinor: "4098", currency: "EUR" } : {};
        await inTransaction(runtime.database, (tx) => notificationsSend(tx, [{ eventId, userId, kind, subjectId: about, facts }]));
        return { eventId, userId };
      },
      delivery: ({ eventId }) => runtime.database.row("select state, fault, due_at is null as is_queued from conversations.delivery where event_id = $1", [eventId]),
    });
  },
});

describe("the mail of a notification", () => {
  test("goes to the address the person has, in their language, once, however often and by how many the job is run", async ({ world, post, scratch }) => {
    const payout = newId("pyt");
    const ada = await contactPlanted(scratch, "ada", { locale: "de" });
    const job = await post.tells(ada, "PAYOUT_FAILED", payout);
    await Promise.allSettled([1, 2, 3].map(() => noticeSend(post.mailer, job, post.context)));
    await noticeSend(post.mailer, job, post.context);
    expect(post.mailer.sent).toHaveLength(1);
    expect(post.mailer.sent[0]).toMatchObject({ to: "ada@souk.test", subject: expect.stringMatching(/^Eine Auszahlung von 40,98.€ ist gescheitert$/) as string, text: expect.stringContaining(`http://souk.test/payouts/${payout}\n`) as string });
    expect(post.mailer.sent[0]!.messageId).toMatch(/^ntf_\w+@souk\.test$/);
    expect(await post.delivery(job)).toEqual({ state: "SENT", fault: null, is_queued: true });

    await world.under.runtime.database.run("insert into conversations.mail_locale (user_id, locale) values ($1, 'en-GB')", [uuidOf(ada)]);
    await noticeSend(post.mailer, await post.tells(ada), post.context);
    expect(post.mailer.sent[1]!.subject).toBe("A payout of €40.98 failed");
  });

  test.for(["SUSPENDED", "UNVERIFIED", "DEACTIVATED", "ERASED"] as const)("is not sent to somebody who is %s", async (state, { post, scratch }) => {
    const job = await post.tells(await contactPlanted(scratch, state.toLowerCase(), { state }));
    await noticeSend(post.mailer, job, post.context);
    expect([post.mailer.sent, await post.delivery(job)]).toEqual([[], { state: "DROPPED", fault: "UNREACHABLE", is_queued: true }]);
  });

  test("is not sent to nobody, nor to somebody who has switched it off since; somebody locked out is still told", async ({ world, post, scratch }) => {
    const [stranger, cleo, dan] = [newId("usr"), await contactPlanted(scratch, "cleo"), await contactPlanted(scratch, "dan", { state: "LOCKED" })];
    const jobs = [await post.tells(stranger), await post.tells(cleo), await post.tells(dan)];
    await world.under.runtime.database.run("insert into conversations.notification_preference (user_id, category, channel, is_on) values ($1, 'PAYOUTS', 'EMAIL', false)", [uuidOf(cleo)]);
    for (const job of jobs) await noticeSend(post.mailer, job, post.context);
    expect(await Promise.all(jobs.map(post.delivery))).toMatchObject([{ state: "DROPPED", fault: "UNREACHABLE" }, { state: "DROPPED", fault: "SWITCHED_OFF" }, { state: "SENT" }]);
    expect(post.mailer.sent.map(({ to }) => to)).toEqual(["dan@souk.test"]);
  });

  test("is tried again after what may pass and given up after what will not; neither leaves the address anywhere", async ({ world, post, scratch }) => {
    const eve = await contactPlanted(scratch, "eve");
    const job = await post.tells(eve);
    post.mailer.failures.push(new Error("450 eve@souk.test is busy"), new MailRefused("550"));
    await expect(noticeSend(post.mailer, job, post.context)).rejects.toThrow(`the mail of event ${job.eventId} was not sent: Error`);
    await noticeSend(post.mailer, job, post.context);
    expect(await post.delivery(job)).toMatchObject({ state: "FAILED", fault: "550" });
    const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query(
      "select d::text as text from conversations.delivery d union all select e::text from conversations.event e union all select n::text from conversations.notification n union all select j::text from jobs._private_jobs j"));
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify([rows, world.under.logged])).not.toContain("@souk.test");
  });
});

test("contacts are read by conversations alone, and nothing else of a person", async ({ world, scratch }) => {
  const hal = await contactPlanted(scratch, "hal");
  const { database } = world.under.runtime;
  expect(await database.rows("select display_name, locale from trust.contact_v1 where user_id = $1", [uuidOf(hal)])).toEqual([{ display_name: "hal", locale: "en" }]);
  await expect(database.rows('select from trust."user"')).rejects.toThrow("permission denied");
  await expect((await scratch.open("money", { poolSize: 1 })).rows("select from trust.contact_v1")).rejects.toThrow("permission denied");
});

test("the mail of a message goes out when its time has come and nobody has looked, by one of several workers", async ({ world, post, scratch }) => {
  const { database } = world.under.runtime;
  const [fay, gus] = [await contactPlanted(scratch, "fay"), await contactPlanted(scratch, "gus")];
  const [unread, read] = [await post.tells(fay, "MESSAGE_RECEIVED", newId("cnv")), await post.tells(gus, "MESSAGE_RECEIVED", newId("cnv"))];
  expect(await mailsDue.sweep(world.under.runtime)).toBe(0);
  await database.run("update conversations.notification set read_at = now() where user_id = $1", [uuidOf(gus)]);
  await database.run("update conversations.delivery set due_at = now() where event_id = any($1::uuid[])", [[unread.eventId, read.eventId]]);
  const taken = await Promise.all([1, 2].map(() => mailsDue.sweep(world.under.runtime)));
  expect(taken.toSorted((a, b) => a - b)).toEqual([0, 2]);
  expect([await post.delivery(unread), await post.delivery(read)]).toEqual([{ state: "PENDING", fault: null, is_queued: true }, { state: "DROPPED", fault: "READ", is_queued: true }]);
  const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query("select payload -> 'payload' as job from jobs._private_jobs where payload -> 'payload' ->> 'eventId' = any($1)", [[unread.eventId, read.eventId]]));
  expect(rows).toEqual([{ job: unread }]);
  await noticeSend(post.mailer, unread, post.context);
  expect(post.mailer.sent).toMatchObject([{ to: "fay@souk.test", subject: "You have a new message" }]);
});
