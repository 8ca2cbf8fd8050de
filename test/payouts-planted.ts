import { account } from "@souk/ledger/chart";
import { post } from "@souk/ledger/post";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { asAdmin } from "./cluster.ts";
import { inTransaction } from "./database.ts";
import type { World } from "./world.ts";

/** As if the provider let a seller be paid: by hand, and kept back of what it earns is a tenth. */
export async function payoutAccountPlanted(world: World, sellerId: Id<"sel">): Promise<Id<"pac">> {
  const id = newId("pac");
  await asAdmin(world.database.adminUrl, async (admin) => {
    await admin.query(`insert into money.payout_account (id, seller_id, country, entity, state, transfers, payouts, is_manual, provider_ref, pay_interval, version, minimums, requirements)
                       values ($1::uuid, $2, 'DE', 'INDIVIDUAL', 'ENABLED', 'ACTIVE', 'ACTIVE', true, 'acct_' || $1::uuid, 'MANUAL', 2,
                               '{"EUR": "1000"}', '[{"field": "identity.address", "status": "EVENTUALLY_DUE", "errors": []}]')`, [uuidOf(id), uuidOf(sellerId)]);
    await admin.query("insert into money.payout_account_history (payout_account_id, version, command, from_state, to_state, actor, correlation_id) values ($1, 2, 'enable', 'CREATED', 'ENABLED', 'test', 'test')", [uuidOf(id)]);
    await admin.query("insert into money.reserve_policy (id, seller_id, rate_bps, days, reason, set_by) values ($1, $2, 1000, 90, 'It is new here.', 'test')", [uuidOf(newId("rsp")), uuidOf(sellerId)]);
  });
  return id;
}

/** As if a seller had earned so much, in cents of euro. */
export async function earnedPlanted(world: World, sellerId: Id<"sel">, minor: bigint, currency: Currency = "EUR"): Promise<void> {
  const [outcome] = await inTransaction(await world.database.open("ledger"), (tx) => post(tx, [{
    key: `planted:${sellerId}:${currency}`, kind: "story.told", source: { type: "Seller", id: sellerId }, metadata: { reason: "a plant" },
    legs: [{ debit: account("bank", "", currency), credit: account("seller:available", sellerId, currency), amount: { minor, currency } }],
  }]));
  if ("refused" in outcome!) throw outcome.refused;
}

/** The ways into the states that are planted. */
const stepsInto = {
  ON_HOLD: [["hold", "SCHEDULED", "ON_HOLD"]],
  FAILED: [["ready", "SCHEDULED", "ELIGIBLE"], ["transfer", "ELIGIBLE", "TRANSFERRED"], ["fail", "TRANSFERRED", "FAILED"]],
  RETURNED: [["ready", "SCHEDULED", "ELIGIBLE"], ["transfer", "ELIGIBLE", "TRANSFERRED"], ["pay", "TRANSFERRED", "PAID"], ["return", "PAID", "RETURNED"]],
} as const;

/** A payout that was planted, and its transfer. */
export interface PayoutMade { readonly payoutId: Id<"pyt">; readonly transferId: Id<"trf"> }

/** As if a payout of 10.00 waited for two people of staff, of whom one has let it go; or had not arrived, or come back, after it was transferred. */
export async function payoutPlanted(world: World, sellerId: Id<"sel">, accountId: Id<"pac">, state: keyof typeof stepsInto, currency = "EUR"): Promise<PayoutMade> {
  const [payoutId, transferId] = [newId("pyt"), newId("trf")];
  const [payout, transfer, seller] = [payoutId, transferId, sellerId].map(uuidOf);
  const steps = stepsInto[state];
  await asAdmin(world.database.adminUrl, async (admin) => {
    await (state === "ON_HOLD"
      ? admin.query(`insert into money.payout (id, account_id, seller_id, amount_minor, is_whole, currency, cause, state, version, hold_reasons, due_at)
                     values ($1, $2, $3, 1000, true, $4, 'REQUEST', $5, $6, '{NEEDS_APPROVAL}', now() + interval '1 day')`, [payout, uuidOf(accountId), seller, currency, state, steps.length + 1])
      : admin.query(`insert into money.payout (id, account_id, seller_id, amount_minor, is_whole, currency, cause, state, version, entry_version, entry_at, provider_ref, failure_code, failure, arrives_at, paid_at, bank)
                     values ($1::uuid, $2, $3, 1000, true, $4, 'REQUEST', $5, $6, 1, now(), 'po_' || $1::uuid, 'account_closed', 'The bank account has been closed.', now(), now(), '{"name": "Bank", "last4": "6789"}')`,
      [payout, uuidOf(accountId), seller, currency, state, steps.length + 1]));
    for (const [at, [command, from, to]] of steps.entries())
      await admin.query("insert into money.payout_history (payout_id, version, command, from_state, to_state, reason, actor, correlation_id) values ($1, $2, $3, $4, $5, 'So it was.', 'test', 'test')", [payout, at + 2, command, from, to]);
    await admin.query("insert into money.payout_approval (id, payout_id, actor) values ($1, $2, 'somebody')", [uuidOf(newId("pya")), payout]);
    if (state === "ON_HOLD") return;
    await admin.query(`insert into money.transfer (id, payout_id, seller_id, amount_minor, currency, state, version, provider_ref, failure)
                       values ($1::uuid, $2, $3, 1000, $4, 'SUCCEEDED', 4, 'tr_' || $1::uuid, 'It would not be taken back.')`, [transfer, payout, seller, currency]);
    for (const [at, [command, from, to]] of ([["succeed", "REQUESTED", "SUCCEEDED"], ["reverse", "SUCCEEDED", "REVERSING"], ["keep", "REVERSING", "SUCCEEDED"]] as const).entries())
      await admin.query("insert into money.transfer_history (transfer_id, version, command, from_state, to_state, reason, actor, correlation_id) values ($1, $2, $3, $4, $5, 'So it was.', 'test', 'test')", [transfer, at + 2, command, from, to]);
  });
  return { payoutId, transferId };
}
