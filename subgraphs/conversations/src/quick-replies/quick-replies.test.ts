import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { test, type Talks } from "@souk/test/conversations";
import { person } from "@souk/test/subgraph-under-test";
import { titleCharactersMax } from "./quick-reply-input.ts";
import { quickRepliesMax } from "./quick-reply-tables.ts";

interface Shown { readonly id: Id<"qrp">; readonly version: number }
const fields = "quickReply { id title text version seller { id } }";
const key = () => newId("key");
const create = (talks: Talks, by: Caller, title: string, also: object = {}) =>
  talks.give(by, "quickReplyCreate", fields, { sellerId: talks.sellerId, title, text: "Monday to Friday, 9 to 5.", idempotencyKey: key(), ...also });
const update = (talks: Talks, by: Caller, id: string, input: object) => talks.give(by, "quickReplyUpdate", fields, { id, expectedVersion: 1, idempotencyKey: key(), ...input });
const codes = async (told: ReturnType<Talks["give"]>) => (await told).userErrors.map(({ code }) => code);
const listed = async ({ under, sellerId }: Talks, by: Caller) => (await under.as(by).run<{ _entities: [{ quickReplies: { title: string }[] | null }] }>(
  "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { quickReplies { title } } } }", { of: [{ __typename: "Seller", id: sellerId }] })).data!._entities[0].quickReplies?.map(({ title }) => title) ?? null;

describe("quick replies", () => {
  test("are saved, changed at the version that was read and deleted by anybody on the seller's team, in whatever role", async ({ talks }) => {
    const { ada, sellerId } = talks;
    const packer = person({ memberships: [{ of: sellerId, role: "SELLER_FULFILMENT" }] });
    const same = key();
    const again = () => create(talks, ada, " Opening hours ", { idempotencyKey: same });
    const made = await again();
    expect(made["quickReply"]).toMatchObject({ title: "Opening hours", text: "Monday to Friday, 9 to 5.", version: 1, seller: { id: sellerId } });
    expect(await again()).toEqual(made);
    const { id } = made["quickReply"] as Shown;
    await create(talks, packer, "delivery");
    expect(await listed(talks, packer)).toEqual(["delivery", "Opening hours"]);
    expect((await update(talks, packer, id, { title: "Address" }))["quickReply"]).toMatchObject({ title: "Address", text: "Monday to Friday, 9 to 5.", version: 2 });
    expect((await update(talks, ada, id, { expectedVersion: 2, text: "By the harbour." }))["quickReply"]).toMatchObject({ title: "Address", text: "By the harbour.", version: 3 });
    expect(await codes(update(talks, ada, id, { expectedVersion: 2, text: "By the church." }))).toEqual(["STALE_VERSION"]);
    const deleted = () => talks.give(packer, "quickReplyDelete", "seller { id quickReplies { title } }", { id, idempotencyKey: "gone" });
    expect(await deleted()).toEqual({ seller: { id: sellerId, quickReplies: [{ title: "delivery" }] }, userErrors: [] });
    expect(await deleted()).toEqual({ seller: { id: sellerId, quickReplies: [{ title: "delivery" }] }, userErrors: [] });
    expect(await codes(update(talks, ada, id, { expectedVersion: 3 }))).toEqual(["INVALID"]);
  });

  test("are the team's alone: to others, staff too, there is no such seller and no such quick reply", async ({ talks }) => {
    const { id } = (await create(talks, talks.ada, "Returns"))["quickReply"] as Shown;
    const others = person({ memberships: [{ of: newId("sel"), role: "SELLER_OWNER" }] });
    for (const caller of [others, talks.moderator, talks.buyer()]) {
      expect([await listed(talks, caller), await codes(create(talks, caller, "Mine")), await codes(update(talks, caller, id, { title: "Mine" })), await codes(talks.give(caller, "quickReplyDelete", "seller { id }", { id, idempotencyKey: key() }))])
        .toEqual([null, ["INVALID"], ["INVALID"], ["INVALID"]]);
      const { data } = await talks.under.as(caller).run("query ($of: [_Any!]!) { _entities(representations: $of) { ... on QuickReply { text } } }", { of: [{ __typename: "QuickReply", id }] });
      expect(data).toEqual({ _entities: [null] });
    }
    await expect(create(talks, anonymous, "Mine")).rejects.toThrow("UNAUTHENTICATED");
    expect(await listed(talks, talks.cleo)).toContain("Returns");
  });

  test("have a title that no other of the seller's has in any letters, on one line; their text is held to what a message is", async ({ talks }) => {
    const { ada } = talks;
    const { id } = (await create(talks, ada, "Warranty"))["quickReply"] as Shown;
    await create(talks, ada, "Payment");
    const owner = person({ memberships: [{ of: newId("sel"), role: "SELLER_OWNER" }] });
    expect([await codes(create(talks, ada, "WARRANTY ")), await codes(update(talks, ada, id, { title: "payment" })), await codes(update(talks, ada, id, { title: "WARRANTY" })), await codes(create(talks, owner, "Warranty", { sellerId: owner.memberships[0]!.of }))])
      .toEqual([["NOT_UNIQUE"], ["NOT_UNIQUE"], [], []]);
    const twins = await Promise.all([1, 2, 3].map(() => codes(create(talks, ada, "Invoice"))));
    expect(twins.toSorted((a, b) => a.length - b.length)).toEqual([[], ["NOT_UNIQUE"], ["NOT_UNIQUE"]]);
    expect([await codes(create(talks, ada, " ")), await codes(create(talks, ada, "two\nlines")), await codes(create(talks, ada, "a".repeat(titleCharactersMax + 1))),
      await codes(create(talks, ada, "Text", { text: " " })), await codes(create(talks, ada, "Text", { text: "a".repeat(5_001) })), await codes(update(talks, ada, id, { expectedVersion: 2, text: "a\u0007" }))])
      .toEqual([["INVALID"], ["INVALID"], ["TOO_LONG"], ["INVALID"], ["TOO_LONG"], ["INVALID"]]);
    expect((await create(talks, ada, "ä".repeat(titleCharactersMax), { text: "ä".repeat(5_000) })).userErrors).toEqual([]);
  });

  test("are so many of a seller, also when several are saved at once", async ({ talks }) => {
    const full = newId("sel");
    const owner = person({ memberships: [{ of: full, role: "SELLER_OWNER" }] });
    await talks.sql(`insert into conversations.quick_reply (id, seller_id, title, text) select gen_random_uuid(), $1, 'Reply ' || n, 'Yes' from generate_series(2, ${quickRepliesMax}) as n`, [uuidOf(full)]);
    const saved = await Promise.all(["a", "b", "c", "d"].map((title) => codes(create(talks, owner, title, { sellerId: full }))));
    expect(saved.toSorted((a, b) => a.length - b.length)).toEqual([[], ["INVALID"], ["INVALID"], ["INVALID"]]);
    const { rows } = talks.under.runtime.database;
    expect(await rows("select count(*)::int as count from conversations.quick_reply where seller_id = $1", [uuidOf(full)])).toEqual([{ count: quickRepliesMax }]);
  });
});
