import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { test, type Citizen, type OpenSeller, type SellersUnderTest } from "@souk/test/sellers";

const invitation = (email: string, role = "SELLER_MANAGER") => ({ email, role });
const team = async (market: SellersUnderTest, caller: Citizen, { id }: OpenSeller) =>
  (await market.subgraph.as(caller).run<{ seller: { members: { role: string; user: { id: string } }[] | null } | null }>(
    "query ($id: ID!) { seller(id: $id) { members { role user { id } } } }", { id })).data!.seller;

describe("a seller's team", () => {
  test("grows by an invitation: a mail with a sealed token, which the person gives back", async ({ market }) => {
    const ada = await market.citizen(), ben = await market.citizen();
    const seller = await market.open(ada);
    const sent = await market.mutate(ada, "sellerMemberInvite", invitation("ben@example.com", "SELLER_FINANCE"), { id: seller.id });
    expect(sent).toMatchObject({ invitation: { role: "SELLER_FINANCE" }, userErrors: [] });
    const mail = await market.invitationMail(ada);
    expect(mail).toMatchObject({ to: "ben@example.com", displayName: "Lamps" });
    const stored = JSON.stringify((await market.sql("select * from trust.event, trust.seller_invitation where seller_id = $1", [uuidOf(seller.id)])).rows);
    expect(stored).not.toMatch(/ben@example\.com/);
    expect(stored).not.toContain(mail.token);

    expect(await team(market, ben, seller)).toBeNull();
    const input = { token: mail.token, idempotencyKey: market.key() };
    const joined = await market.mutate(ben, "sellerMemberAccept", input, { fields: "id state members { role user { id } }" });
    expect(joined).toMatchObject({ seller: { id: seller.id, state: "ONBOARDING", members: [{ role: "SELLER_OWNER" }, { role: "SELLER_FINANCE", user: { id: ben.userId } }] } });
    expect(await market.mutate(ben, "sellerMemberAccept", input, { fields: "id state members { role user { id } }" })).toEqual(joined);
    expect((await market.events(ben.userId, "member.changed")).map(({ payload }) => payload)).toEqual([{ userId: ben.userId, sellerId: seller.id, role: "SELLER_FINANCE" }]);
  });

  test("is joined once with one token, whoever of ten has it, and not after it has expired", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    await market.mutate(ada, "sellerMemberInvite", invitation("somebody@example.com"), { id: seller.id });
    const { token } = await market.invitationMail(ada);
    await market.sql("update trust.seller_invitation set expires_at = clock_timestamp() - interval '1 second' where seller_id = $1", [uuidOf(seller.id)]);
    expect((await market.mutate(await market.citizen(), "sellerMemberAccept", { token })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "token"] }]);
    await market.sql("update trust.seller_invitation set expires_at = clock_timestamp() + interval '1 day' where seller_id = $1", [uuidOf(seller.id)]);
    const people = await Promise.all(Array.from({ length: 10 }, () => market.citizen()));
    const answers = await Promise.all(people.map((somebody) => market.mutate(somebody, "sellerMemberAccept", { token })));
    expect(answers.filter((answer) => answer["seller"] !== null)).toHaveLength(1);
    expect((await team(market, ada, seller))!.members).toHaveLength(2);
  });

  test("is joined by people with a confirmed address, and a member who accepts again keeps the role held", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    await market.mutate(ada, "sellerMemberInvite", invitation("unverified@example.com"), { id: seller.id });
    const { token } = await market.invitationMail(ada);
    expect((await market.mutate(await market.citizen("UNVERIFIED"), "sellerMemberAccept", { token })).userErrors).toMatchObject([{ code: "VERIFICATION_REQUIRED" }]);
    expect((await market.mutate(ada, "sellerMemberAccept", { token })).userErrors).toEqual([]);
    expect((await team(market, ada, seller))!.members).toEqual([{ role: "SELLER_OWNER", user: { id: ada.userId } }]);
    expect(await market.events(ada.userId, "member.changed")).toHaveLength(1);
  });

  test("has at most fifty, open invitations included, even when all are sent at once", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    const answers = await Promise.all(Array.from({ length: 52 }, (_, n) => market.mutate(ada, "sellerMemberInvite", invitation(`p${n}@example.com`), { id: seller.id })));
    expect(answers.filter((answer) => answer["invitation"] !== null)).toHaveLength(49);
    expect(answers.flatMap(({ userErrors }) => userErrors).map(({ message }) => message)).toEqual(
      Array.from({ length: 3 }, () => "A team has at most 50 people, open invitations included."));
  });

  test("invites one address once, by one mail for one key", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    const input = { ...invitation("twice@example.com"), idempotencyKey: market.key() };
    const first = await market.mutate(ada, "sellerMemberInvite", input, { id: seller.id });
    expect(await market.mutate(ada, "sellerMemberInvite", input, { id: seller.id })).toEqual(first);
    expect((await market.mutate(ada, "sellerMemberInvite", invitation("Twice@example.com"), { id: seller.id })).userErrors).toMatchObject([{ code: "NOT_UNIQUE", path: ["input", "email"] }]);
    expect(await market.events(ada.userId, "user.mailRequested")).toHaveLength(1);
  });

  test("does not flood a mailbox, whoever invites it", async ({ market }) => {
    const owners = await Promise.all(Array.from({ length: 6 }, () => market.citizen()));
    const answers: unknown[] = [];
    for (const owner of owners)
      answers.push(await market.mutate(owner, "sellerMemberInvite", invitation("flooded@example.com"), { id: (await market.open(owner)).id })
        .then(() => "sent", (error: { code: string }) => error.code));
    expect(answers).toEqual(["sent", "sent", "sent", "sent", "sent", "RATE_LIMITED"]);
  });

  test("is looked after by its owner, and by managers but for managers", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    const manager = await market.member(seller, ada, "SELLER_MANAGER"), other = await market.member(seller, ada, "SELLER_MANAGER");
    const packer = await market.member(seller, ada, "SELLER_FULFILMENT");
    const set = (caller: Citizen, whom: Citizen, role: string) => market.mutate(caller, "sellerMemberRoleSet", { userId: whom.userId, role }, { id: seller.id });
    const remove = (caller: Citizen, whom: Citizen) => market.mutate(caller, "sellerMemberRemove", { userId: whom.userId }, { id: seller.id });
    for (const refused of [
      set(manager, packer, "SELLER_MANAGER"), set(manager, other, "SELLER_FINANCE"), remove(manager, other), remove(packer, other),
      set(packer, packer, "SELLER_MANAGER"), set(ada, ada, "SELLER_MANAGER"), remove(manager, ada), remove(ada, ada),
      market.mutate(manager, "sellerMemberInvite", invitation("new@example.com", "SELLER_MANAGER"), { id: seller.id }),
      market.mutate(packer, "sellerMemberInvite", invitation("new@example.com", "SELLER_FINANCE"), { id: seller.id }),
      set(await market.citizen(), packer, "SELLER_FINANCE"), remove(await market.staff("ADMIN"), packer), remove(ada, await market.citizen()),
      market.mutate(ada, "sellerMemberRemove", { userId: "usr_nobody" }, { id: seller.id }),
    ]) expect((await refused).userErrors).toMatchObject([{ __typename: "InvalidInputError", code: "INVALID" }]);
    expect((await team(market, ada, seller))!.members!.map(({ role }) => role)).toEqual(["SELLER_OWNER", "SELLER_MANAGER", "SELLER_MANAGER", "SELLER_FULFILMENT"]);

    expect((await set(manager, packer, "SELLER_FINANCE")).userErrors).toEqual([]);
    expect((await set(ada, packer, "SELLER_MANAGER")).userErrors).toEqual([]);
    expect((await remove(ada, other)).userErrors).toEqual([]);
    expect((await market.events(packer.userId, "member.changed")).map(({ payload }) => payload.role)).toEqual(["SELLER_FULFILMENT", "SELLER_FINANCE", "SELLER_MANAGER"]);
    expect((await market.events(other.userId, "member.changed")).map(({ payload }) => payload.role)).toEqual(["SELLER_MANAGER", null]);
  });

  test("can be left by everybody but the owner; whoever is out sees and does nothing any more, even with an old token", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    const ben: Citizen = { ...await market.member(seller, ada), memberships: [{ of: seller.id, role: "SELLER_MANAGER" }] };
    expect((await team(market, ben, seller))!.members).toHaveLength(2);
    const input = { userId: ben.userId, idempotencyKey: market.key() };
    expect((await market.mutate(ben, "sellerMemberRemove", input, { id: seller.id })).userErrors).toEqual([]);
    expect(await market.mutate(ben, "sellerMemberRemove", input, { id: seller.id })).toEqual({ seller: null, userErrors: [] });
    expect(await team(market, ben, seller)).toBeNull();
    expect((await market.mutate(ben, "sellerUpdate", { name: "Mine", expectedVersion: 1 }, { id: seller.id })).userErrors).toMatchObject([{ message: "There is no such seller." }]);
  });

  test("has one owner, whatever a hand in the database tries", async ({ market }) => {
    const seller = await market.open(await market.citizen());
    const other = await market.citizen();
    await expect(market.database.run(`insert into trust.seller_member (seller_id, user_id, role, added_by) values ($1, $2, 'SELLER_OWNER', 'test')`,
      [uuidOf(seller.id), uuidOf(other.userId)])).rejects.toThrow(/seller_one_owner/);
  });
});
