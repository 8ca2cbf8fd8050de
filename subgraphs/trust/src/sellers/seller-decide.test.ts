import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { allowedCommands, allowedTransitions } from "@souk/shared/machine";
import { uuidOf } from "@souk/shared/ids";
import { test, type Citizen, type SellersUnderTest } from "@souk/test/sellers";
import { sellerDeciders, type SellerDecision } from "./seller-rights.ts";
import { sellerMachine, sellerMutations, type SellerCommand, type SellerState } from "./seller-states.ts";

const decisions = Object.keys(sellerDeciders) as SellerDecision[];
const commands = Object.keys(sellerMutations) as SellerCommand[];
const states: readonly SellerState[] = ["ONBOARDING", "PENDING_REVIEW", "ACTIVE", "REJECTED", "RESTRICTED", "SUSPENDED", "TERMINATED"];
const everyStaff = ["SUPPORT", "MODERATOR", "RISK_ANALYST", "FINANCE", "ADMIN", "AUDITOR"] as const;
const facts: Readonly<Record<SellerDecision, string>> = {
  approve: "seller.approved", reject: "seller.rejected", suspend: "seller.suspended", reinstate: "seller.reinstated",
};
const why = { reason: "looked at its papers" };

/** A seller put into a state by hand, where no mutation leads to it yet. */
async function sellerIn(market: SellersUnderTest, owner: Citizen, state: SellerState) {
  const { id } = await market.open(owner);
  await market.sql("update trust.seller set state = $2 where id = $1", [uuidOf(id), state]);
  return id;
}

/** A state that a decision can be taken in. */
const stateFor = (decision: SellerDecision) => sellerMachine.table[decision].from[0]!;

describe("a step of a seller", () => {
  test.for(states.flatMap((state) => commands.map((command) => [command, state] as const)))("%s while %s follows the machine", async ([command, state], { market }) => {
    const owner = await market.citizen();
    const id = await sellerIn(market, owner, state);
    const isOwners = command === "submit";
    const { seller, userErrors } = await market.mutate(isOwners ? owner : await market.staff("ADMIN"), sellerMutations[command], isOwners ? {} : why, { id });
    const { to } = sellerMachine.table[command];
    if (allowedCommands(sellerMachine, state).includes(command)) {
      expect([seller, userErrors]).toMatchObject([{ state: to, version: 2 }, []]);
      return;
    }
    expect(seller).toBeNull();
    expect(userErrors).toMatchObject([{
      code: "INVALID_TRANSITION", from: state, to, allowed: [...new Set(allowedTransitions(sellerMachine, state).map((step) => step.to))] }]);
    expect((await market.sql("select state, version from trust.seller where id = $1", [uuidOf(id)])).rows).toEqual([{ state, version: 1 }]);
  });

  test("can be written into the history exactly when the machine has it", async ({ market }) => {
    const { id } = await market.open(await market.citizen());
    const written: string[] = [];
    let version = 100;
    for (const command of commands)
      for (const from of states)
        for (const to of states)
          await market.database.run(
            `insert into trust.seller_history (seller_id, version, command, from_state, to_state, actor, correlation_id) values ($1, $2, $3, $4, $5, 'test', 'test')`,
            [uuidOf(id), version++, command, from, to]).then(() => written.push(`${command} ${from} ${to}`), (error: Error) => expect(error.message).toMatch(/seller_history_is_a_step/));
    expect(written.toSorted()).toEqual(commands.flatMap((command) =>
      sellerMachine.table[command].from.map((from) => `${command} ${from} ${sellerMachine.table[command].to}`)).toSorted());
  });
});

describe("an operator's decision", () => {
  test.for(decisions)("%s says who, why and what in history, audit log and events", async (decision, { market }) => {
    const id = await sellerIn(market, await market.citizen(), stateFor(decision));
    const admin = await market.staff("ADMIN");
    const mutation = sellerMutations[decision];
    const idempotencyKey = market.key();
    const answer = await market.mutate(admin, mutation, { ...why, idempotencyKey }, { id });
    expect(await market.mutate(admin, mutation, { ...why, idempotencyKey }, { id })).toEqual(answer);
    expect((await market.sql("select command, actor, reason, correlation_id from trust.seller_history where seller_id = $1 and version = 2", [uuidOf(id)])).rows)
      .toEqual([{ command: decision, actor: admin.userId, reason: why.reason, correlation_id: "test" }]);
    expect((await market.sql("select action, actor, details from trust.audit_event where subject = $1", [id])).rows)
      .toEqual([{ action: mutation, actor: admin.userId, details: why }]);
    expect((await market.events(id, facts[decision])).map(({ payload, actor }) => [payload.sellerId, actor])).toEqual([[id, admin.userId]]);
  });

  test.for(decisions.flatMap((decision) => everyStaff.map((role) => [decision, role] as const)))("%s by %s: as the schema says, and the steps shown agree", async ([decision, role], { market }) => {
    const id = await sellerIn(market, await market.citizen(), stateFor(decision));
    const caller = await market.staff(role);
    const mayDecide = (sellerDeciders[decision] as readonly string[]).includes(role);
    const { data } = await market.subgraph.as(caller).run<{ seller: { allowedTransitions: { mutation: string; blockedBy: string | null }[] } }>(
      "query ($id: ID!) { seller(id: $id) { allowedTransitions { mutation blockedBy } } }", { id });
    expect(data!.seller.allowedTransitions.find(({ mutation }) => mutation === sellerMutations[decision])?.blockedBy).toBe(mayDecide ? null : "An operator decides this.");
    const asked = market.mutate(caller, sellerMutations[decision], why, { id });
    if (mayDecide) expect((await asked).userErrors).toEqual([]);
    else await expect(asked).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test.for(decisions)("%s is neither the owner's nor a stranger's", async (decision, { market }) => {
    const owner = await market.citizen();
    const id = await sellerIn(market, owner, stateFor(decision));
    for (const [caller, code] of [[owner, "FORBIDDEN"], [await market.citizen(), "FORBIDDEN"], [anonymous, "UNAUTHENTICATED"]] as const)
      await expect(market.mutate(caller, sellerMutations[decision], why, { id })).rejects.toMatchObject({ code });
  });

  test.for(decisions)("%s is not taken by staff who work for the seller", async (decision, { market }) => {
    const owner = await market.staff("ADMIN");
    const id = await sellerIn(market, owner, stateFor(decision));
    expect(await market.mutate(owner, sellerMutations[decision], why, { id })).toMatchObject({
      seller: null, userErrors: [{ code: "INVALID", message: "Somebody who does not work for this seller must decide." }] });
    const { data } = await market.subgraph.as(owner).run<{ seller: object }>(
      "query ($id: ID!) { seller(id: $id) { allowedTransitions { mutation blockedBy } } }", { id });
    expect(data!.seller).toMatchObject({ allowedTransitions: expect.arrayContaining([
      { mutation: sellerMutations[decision], blockedBy: "Somebody who does not work for this seller must decide." }]) as unknown });
  });

  test.for([["no reason", " "], ["a reason of 501", "x".repeat(501)], ["a reason with a NUL", "a\0b"]] as const)("needs a reason that can be read: not %s", async ([, reason], { market }) => {
    const id = await sellerIn(market, await market.citizen(), "ACTIVE");
    const admin = await market.staff("ADMIN");
    const idempotencyKey = market.key();
    expect((await market.mutate(admin, "sellerSuspend", { reason, idempotencyKey }, { id })).userErrors.map(({ path }) => path)).toEqual([["input", "reason"]]);
    expect((await market.mutate(admin, "sellerSuspend", { ...why, idempotencyKey }, { id })).userErrors).toEqual([]);
  });

  test("is refused for what is no seller", async ({ market }) => {
    for (const id of ["sel_nothing", "", (await market.citizen()).userId])
      expect((await market.mutate(await market.staff("ADMIN"), "sellerSuspend", why, { id: id || "x" })).userErrors).toMatchObject([{ message: "There is no such seller." }]);
  });
});
