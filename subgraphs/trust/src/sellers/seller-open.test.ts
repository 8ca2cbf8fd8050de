import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId, uuidOf } from "@souk/shared/ids";
import { test } from "@souk/test/sellers";

const lamps = (handle: string) => ({ name: "Ada's Lamps", handle, type: "BUSINESS", country: "DE" });
const fields = "id name handle type country state version members { role user { id } } allowedTransitions { to mutation blockedBy }";

describe("sellerOpen", () => {
  test("makes a seller that the caller owns and sees from inside at once", async ({ market }) => {
    const ada = await market.citizen();
    const { seller, userErrors } = await market.mutate(ada, "sellerOpen", { ...lamps("adas-lamps"), name: " Ada's Lamps " }, { fields });
    expect(userErrors).toEqual([]);
    expect(seller).toMatchObject({
      name: "Ada's Lamps", handle: "adas-lamps", type: "BUSINESS", country: "DE", state: "ONBOARDING", version: 1,
      members: [{ role: "SELLER_OWNER", user: { id: ada.userId } }],
      allowedTransitions: [{ to: "PENDING_REVIEW", mutation: "sellerSubmit", blockedBy: null }],
    });
    const { id } = seller as { id: string };
    expect((await market.events(id)).map(({ type, payload }) => [type, payload])).toEqual([["seller.opened", { sellerId: id, ownerId: ada.userId }]]);
    expect((await market.events(ada.userId)).map(({ type, payload }) => [type, payload])).toEqual([
      ["member.changed", { userId: ada.userId, sellerId: id, role: "SELLER_OWNER" }]]);
  });

  test("is for people with a confirmed address", async ({ market }) => {
    const unverified = await market.citizen("UNVERIFIED");
    expect((await market.mutate(unverified, "sellerOpen", lamps("unverified"))).userErrors).toMatchObject([
      { __typename: "VerificationRequiredError", code: "VERIFICATION_REQUIRED" }]);
    await expect(market.mutate(await market.citizen("SUSPENDED"), "sellerOpen", lamps("suspended"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(market.mutate(anonymous, "sellerOpen", lamps("anonymous"))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect((await market.sql("select from trust.seller where handle in ('unverified', 'suspended', 'anonymous')")).rowCount).toBe(0);
  });

  test("gives a handle to one of twenty who want it at once, and makes nothing for the others", async ({ market }) => {
    const people = await Promise.all(Array.from({ length: 20 }, () => market.citizen()));
    const answers = await Promise.all(people.map((somebody) => market.mutate(somebody, "sellerOpen", lamps("wanted"))));
    expect(answers.filter(({ seller }) => seller !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors).map(({ code, path }) => [code, path])).toEqual(
      Array.from({ length: 19 }, () => ["NOT_UNIQUE", ["input", "handle"]]));
    expect((await market.sql(
      "select from trust.seller_member where user_id = any($1::uuid[])", [people.map(({ userId }) => uuidOf(userId))])).rowCount).toBe(1);
  });

  test("makes one seller for one key, asked twenty times at once and once more", async ({ market }) => {
    const ada = await market.citizen();
    const input = { ...lamps("one-key"), idempotencyKey: market.key() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => market.mutate(ada, "sellerOpen", input)));
    answers.push(await market.mutate(ada, "sellerOpen", input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ seller: { handle: "one-key", state: "ONBOARDING" }, userErrors: [] });
    expect((await market.mutate(ada, "sellerOpen", { ...input, name: "Another" })).userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
    expect((await market.events(ada.userId, "member.changed"))).toHaveLength(1);
  });

  test.for([
    ["a handle with capitals", { handle: "Lamps" }, "INVALID", "input.handle"], ["a handle of two", { handle: "la" }, "INVALID", "input.handle"],
    ["a handle of 41", { handle: "l".repeat(41) }, "INVALID", "input.handle"], ["a handle that ends with -", { handle: "lamps-" }, "INVALID", "input.handle"],
    ["a handle with a line break", { handle: "lamps\n" }, "INVALID", "input.handle"], ["a blank name", { name: "  " }, "INVALID", "input.name"],
    ["a name of 81", { name: "l".repeat(81) }, "TOO_LONG", "input.name"], ["a name of two lines", { name: "Lamps\nPay here" }, "INVALID", "input.name"],
  ] as const)("refuses %s, saying where, and keeps nothing under its key", async ([, wrong, code, path], { market }) => {
    const ada = await market.citizen();
    const input = { ...lamps(`right-${newId("sel").slice(-20)}`), idempotencyKey: market.key() };
    expect((await market.mutate(ada, "sellerOpen", { ...input, ...wrong })).userErrors.map((error) => [error.code, error.path?.join(".")])).toEqual([[code, path]]);
    expect((await market.mutate(ada, "sellerOpen", input)).seller).toMatchObject({ state: "ONBOARDING" });
  });

  test("lets one person own twenty, counted even when all are opened at once", async ({ market }) => {
    const ada = await market.citizen();
    const answers = await Promise.all(Array.from({ length: 22 }, (_, n) => market.mutate(ada, "sellerOpen", lamps(`agency-${n}`))));
    expect(answers.filter(({ seller }) => seller !== null)).toHaveLength(20);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: "INVALID", message: "One person owns at most 20 sellers." }, { code: "INVALID" }]);
  });
});

describe("sellerUpdate", () => {
  test("renames for the owner and a manager at the version they read, and never touches the handle", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    const manager = await market.member(seller, ada);
    expect(await market.mutate(ada, "sellerUpdate", { name: " Lamps & Co ", expectedVersion: 1 }, { id: seller.id }))
      .toMatchObject({ seller: { name: "Lamps & Co", version: 2, handle: seller.handle }, userErrors: [] });
    expect((await market.mutate(manager, "sellerUpdate", { name: "Late", expectedVersion: 1 }, { id: seller.id })).userErrors)
      .toMatchObject([{ __typename: "StaleVersionError", code: "STALE_VERSION" }]);
    expect((await market.mutate(manager, "sellerUpdate", { name: "Best Lamps", expectedVersion: 2 }, { id: seller.id })).seller).toMatchObject({ version: 3 });
    await expect(market.database.run("update trust.seller set handle = 'mine' where id = $1", [uuidOf(seller.id)])).rejects.toThrow(/permission denied/);
  });

  test("is nobody else's, who is told that there is no such seller", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.selling(ada);
    const packer = await market.member(seller, ada, "SELLER_FULFILMENT");
    for (const [caller, id] of [[await market.citizen(), seller.id], [packer, seller.id], [await market.staff("ADMIN"), seller.id],
      [ada, newId("sel")], [ada, "sel_nothing"], [ada, ada.userId]] as const)
      expect((await market.mutate(caller, "sellerUpdate", { name: "Mine", expectedVersion: 3 }, { id })).userErrors)
        .toMatchObject([{ code: "INVALID", message: "There is no such seller.", path: ["id"] }]);
  });
});
