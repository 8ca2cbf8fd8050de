import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { test } from "@souk/test/sellers";

const history = "select version, command, from_state, to_state, actor, reason from trust.seller_history where seller_id = $1 order by version";

describe("sellerSubmit", () => {
  test("waits for an operator where the policy for its type says so", async ({ market }) => {
    const ada = await market.citizen();
    const { id } = await market.open(ada, { type: "BUSINESS" });
    expect(await market.mutate(ada, "sellerSubmit", {}, { id, fields: "state version allowedTransitions { to mutation blockedBy }" })).toEqual({
      seller: { state: "PENDING_REVIEW", version: 2, allowedTransitions: [
        { to: "ACTIVE", mutation: "sellerApprove", blockedBy: "An operator decides this." },
        { to: "REJECTED", mutation: "sellerReject", blockedBy: "An operator decides this." }] },
      userErrors: [],
    });
    expect((await market.events(id)).map(({ type }) => type)).toEqual(["seller.opened", "seller.submitted"]);
  });

  test("approves at once where nobody needs to look, and the history says that nobody did", async ({ market }) => {
    const ada = await market.citizen();
    const { id } = await market.open(ada, { type: "INDIVIDUAL" });
    expect(await market.mutate(ada, "sellerSubmit", {}, { id })).toMatchObject({ seller: { state: "ACTIVE", version: 3 }, userErrors: [] });
    expect((await market.events(id)).map(({ type }) => type)).toEqual(["seller.opened", "seller.submitted", "seller.approved"]);
    expect((await market.sql(history, [uuidOf(id)])).rows).toEqual([
      { version: 1, command: "open", from_state: null, to_state: "ONBOARDING", actor: ada.userId, reason: null },
      { version: 2, command: "submit", from_state: "ONBOARDING", to_state: "PENDING_REVIEW", actor: ada.userId, reason: null },
      { version: 3, command: "approve", from_state: "PENDING_REVIEW", to_state: "ACTIVE", actor: "service:approval-policy", reason: "No approval is asked of this type of seller." },
    ]);
  });

  test("follows the policy's row: an installation can look at everybody", async ({ market }) => {
    await market.sql("update trust.seller_approval_policy set is_automatic = false where seller_type = 'INDIVIDUAL'");
    try {
      const ada = await market.citizen();
      expect((await market.selling(ada)).state).toBe("PENDING_REVIEW");
    } finally {
      await market.sql("update trust.seller_approval_policy set is_automatic = true where seller_type = 'INDIVIDUAL'");
    }
  });

  test("is the owner's: not a manager's, a stranger's or an administrator's", async ({ market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    for (const caller of [await market.member(seller, ada), await market.citizen(), await market.staff("ADMIN")])
      expect((await market.mutate(caller, "sellerSubmit", {}, { id: seller.id })).userErrors).toMatchObject([{ message: "There is no such seller." }]);
  });

  test("happens once for one key; under another it is refused with what is possible", async ({ market }) => {
    const ada = await market.citizen();
    const { id } = await market.open(ada);
    const idempotencyKey = market.key();
    const answers = await Promise.all(Array.from({ length: 10 }, () => market.mutate(ada, "sellerSubmit", { idempotencyKey }, { id })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await market.mutate(ada, "sellerSubmit", {}, { id })).toMatchObject({
      seller: null, userErrors: [{ code: "INVALID_TRANSITION", from: "PENDING_REVIEW", to: "PENDING_REVIEW", allowed: ["ACTIVE", "REJECTED"] }] });
    expect(await market.events(id, "seller.submitted")).toHaveLength(1);
  });
});
