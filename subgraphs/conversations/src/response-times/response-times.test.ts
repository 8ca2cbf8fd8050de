import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { test, type Talks } from "@souk/test/conversations";

const asked = async (talks: Talks) => (await talks.under.as(talks.buyer()).run<{ _entities: { responseTime: object | null }[] }>(
  "query ($all: [_Any!]!) { _entities(representations: $all) { ... on Seller { responseTime { medianMinutes respondedBps sample } } } }", { all: [{ __typename: "Seller", id: talks.sellerId }] })).data!._entities[0]!.responseTime;

/** Lets every message of a thread have been sent so many minutes ago, and what was noted of it. */
async function sentAgo(talks: Talks, conversationId: string, minutesAgo: readonly number[]): Promise<void> {
  const values = [uuidOf(conversationId), minutesAgo];
  await talks.sql("update conversations.message set sent_at = now() - make_interval(mins => ($2::int[])[sequence]) where conversation_id = $1", values);
  await talks.sql(`update conversations.question q
                      set asked_at = (select m.sent_at from conversations.message m where (m.conversation_id, m.sequence) = (q.conversation_id, q.sequence)),
                          answered_at = (select min(m.sent_at) from conversations.message m where m.conversation_id = q.conversation_id and m.side = 'SELLER' and m.sequence > q.sequence)
                    where q.conversation_id = $1`, values.slice(0, 1));
}

describe("the time a seller takes to answer", () => {
  test("is what the threads say by hand: a question is a buyer's first message and each one after an answer", async ({ talks }) => {
    expect(await asked(talks)).toBeNull();
    const day = 1_440;
    const [first, second, third, young] = await Promise.all([talks.thread(talks.buyer()), talks.thread(talks.buyer()), talks.thread(talks.buyer()), talks.thread(talks.buyer())]);
    const ben = talks.buyer();
    const fourth = await talks.thread(ben);
    // Asked 60 minutes before the first answer; what was asked in between is the same question. Then another one, answered after 10.
    for (const [caller, body] of [[ben, "Hello?"], [talks.ada, "Yes"], [talks.cleo, "It is"], [ben, "How much?"], [talks.ada, "Ten"]] as const) await talks.says(caller, fourth.id, body);
    await sentAgo(talks, fourth.id, [5 * day, 5 * day - 30, 5 * day - 60, 5 * day - 61, 5 * day - 100, 5 * day - 110]);
    await talks.says(talks.ada, first.id, "Yes");
    await sentAgo(talks, first.id, [3 * day, day]);                 // two days: answered, and too late
    await sentAgo(talks, second.id, [2 * day]);                     // nobody answered
    await sentAgo(talks, third.id, [91 * day]);                     // long ago
    await sentAgo(talks, young.id, [10]);                           // there is time
    // Answers after 60, 10 and 2,880 minutes; of the four questions that count two were answered within a day.
    expect(await asked(talks)).toEqual({ medianMinutes: 60, respondedBps: 5_000, sample: 5 });
    expect(await talks.under.violated()).toEqual([]);
  });
});
