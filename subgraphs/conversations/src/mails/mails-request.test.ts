import { describe, expect } from "vitest";
import { conversations, conversationsWith, mailerOf } from "@souk/conversations";
import { consumerOf } from "@souk/shared/consumers";
import { newId } from "@souk/shared/ids";
import { jobsRun } from "@souk/shared/jobs";
import { publish } from "@souk/schema/events";
import { inTransaction, test } from "@souk/test/database";
import { subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { until } from "@souk/test/until";

describe("a mail that trust asks for", () => {
  test("goes from trust's log through the job queue to the mailer, once", async ({ scratch }) => {
    const { runtime } = await subgraphUnderTest(scratch, conversations);
    const [trust, userId] = [await scratch.open("trust"), newId("usr")];
    const sealed = runtime.secrets.seal("mail", JSON.stringify({ to: "ada@souk.test", displayName: "Ada", token: "t0", locale: "de" }), `${userId}:emailVerify`);
    await inTransaction(trust, (tx) => publish(tx, "user.mailRequested", { userId, mail: "emailVerify", sealed }));

    const consumer = consumerOf({ database: runtime.database, producer: "trust", reactions: conversations.reactions!["trust"]! });
    await until("trust's log is read", async () => { await consumer.step(); return (await consumer.lag()) === 0; });
    const mailer = mailerOf({ mode: "development", mailFrom: "souk@souk.test" });
    const jobs = await jobsRun({
      url: scratch.urlOf("jobs"), concurrency: 1, log: runtime.log, tables: { conversations: { table: conversationsWith(mailer).jobs!, runtime } },
    });
    await until("the mail is sent", async () => jobs.begun() > 0 && jobs.isIdle());
    await jobs.close();
    expect(await runtime.database.rows("select recipient, subject from conversations.development_mail")).toEqual([{ recipient: "ada@souk.test", subject: "Bestätige deine Adresse" }]);
    expect(await runtime.database.rows("select state, attempts from conversations.delivery")).toEqual([{ state: "SENT", attempts: 1 }]);
  });
});
