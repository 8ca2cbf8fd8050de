import { post } from "@souk/ledger/post";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import { publish } from "@souk/schema/events";
import { callsBegin } from "../provider/provider-calls.ts";
import { point } from "../provider/points.ts";
import { payoutEntries } from "./payout-entries.ts";
import { transferFact } from "./payout-facts.ts";
import type { PayoutVerdict } from "./payout-guards.ts";
import { requestedJournal, requestedKey } from "./payout-journals.ts";
import { transfers, type Payout, type PayoutHoldReason, type Transfer } from "./payout-tables.ts";
import { payoutsMove, type PayoutMove } from "./payouts-move.ts";
import { transferCall } from "./transfer-call.ts";

/** Seconds until it is seen again whether a payout may go on, by why it waits: nobody tells that the provider has the money now; of the others somebody does, and this is for what was missed. */
const againSeconds = (reasons: readonly PayoutHoldReason[]): number => (reasons.includes("PROVIDER_BALANCE") ? 60 : reasons.includes("TRANSFER_REFUSED") ? 3_600 : 600);

/**
 * Lets locked payouts go on as far as the verdicts say: those that may leave what their seller has, in the books at once, and
 * the provider is asked for their transfer as soon as this has committed; the others wait, and say why. Set-based, one call
 * of the door for all.
 *
 * @returns the payouts as they are then, in the order given; each once
 */
export async function payoutsAdvance(tx: Tx, verdicts: readonly PayoutVerdict[]): Promise<Payout[]> {
  const may = verdicts.flatMap((verdict) => ("amountMinor" in verdict && verdict.payout.state === "SCHEDULED" ? [verdict] : []));
  const outcomes = await post(tx, may.map(({ payout, amountMinor }) => requestedJournal(payout, amountMinor)));
  if (may.length > 0) point("payout:posted");
  const went = may.filter((_, at) => hasLeft(outcomes[at]!));
  const entries = await payoutEntries(tx, went.map(({ payout }) => requestedKey(payout)));
  const gone = new Map(went.map((one) => [one.payout.id, one]));
  const moves = verdicts.flatMap((verdict): PayoutMove[] => {
    const { payout } = verdict;
    const one = gone.get(payout.id);
    if (one) return [{ payout, command: "ready", set: { amountMinor: one.amountMinor, ...entries.get(requestedKey(payout))! } }];
    if ("amountMinor" in verdict && payout.state === "ON_HOLD") return [{ payout, command: "resume", dueInSeconds: 0 }];
    if (!("reasons" in verdict)) return payout.state === "SCHEDULED" ? [{ payout, command: "hold", holdReasons: ["INSUFFICIENT_BALANCE"], dueInSeconds: 0 }] : [];      // something took of it in this moment: it is seen again at once
    return payout.state === "SCHEDULED" ? [{ payout, command: "hold", holdReasons: verdict.reasons, dueInSeconds: againSeconds(verdict.reasons), set: { amountMinor: askedMinor(verdict) } }] : [];
  });
  const moved = new Map((await payoutsMove(tx, moves)).map((payout) => [payout.id, payout]));
  const begun = await transfersInsert(tx, went.map(({ payout }) => moved.get(payout.id)!));
  await callsBegin(tx, begun.map((transfer) => transferCall(transfer, gone.get(transfer.payoutId)!.account)));
  await publish(tx, "transfer.requested", begun.map((transfer) => transferFact(transfer)), () => 1);
  for (const payout of await stillHeld(tx, verdicts.filter(({ payout }) => !moved.has(payout.id)))) moved.set(payout.id, payout);
  if (went.length > 0) point("payout:written");
  return verdicts.map(({ payout }) => moved.get(payout.id) ?? payout);
}

/** True if it has; false if what there was has become less since the verdict. @throws Refused anything else that the door refuses: a bug */
function hasLeft(outcome: Awaited<ReturnType<typeof post>>[number]): boolean {
  if ("ok" in outcome) return true;
  if (!(outcome.refused instanceof Refused) || outcome.refused.userErrors.some(({ code }) => code !== "INSUFFICIENT_BALANCE")) throw outcome.refused;
  return false;
}

/** How much people of staff are asked to let go, where they are: all that there is by now. Else what it was made with. */
const askedMinor = (verdict: PayoutVerdict): bigint => ("reasons" in verdict && verdict.reasons.includes("NEEDS_APPROVAL") ? verdict.wantedMinor : verdict.payout.amountMinor);

/** Writes transfers that are to be asked for. One statement. */
async function transfersInsert(tx: Tx, of: readonly Payout[]): Promise<Transfer[]> {
  if (of.length === 0) return [];
  return tx.read(transfers,
    `insert into money.transfer (id, payout_id, seller_id, amount_minor, currency)
     select t.*
       from jsonb_to_recordset($1::jsonb) as t (id uuid, payout_id uuid, seller_id uuid, amount_minor bigint, currency text)
      order by t.id
     returning ${transfers.select("transfer")}`,
    [JSON.stringify(of.map(({ id, sellerId, amountMinor, currency }) => ({ id: uuidOf(newId("trf")), payout_id: uuidOf(id), seller_id: uuidOf(sellerId), amount_minor: String(amountMinor), currency })))]);
}

/** Puts those off that wait already; why may have changed. */
async function stillHeld(tx: Tx, held: readonly PayoutVerdict[]): Promise<Payout[]> {
  const waiting = held.flatMap((verdict) => ("reasons" in verdict && verdict.payout.state === "ON_HOLD" ? [verdict] : []));
  if (waiting.length === 0) return [];
  await tx.run(
    `update money.payout p
        set hold_reasons = h.reasons, amount_minor = h.amount_minor, due_at = clock_timestamp() + make_interval(secs => h.due_in)
       from jsonb_to_recordset($1::jsonb) as h (id uuid, reasons text[], amount_minor bigint, due_in int)
      where p.id = h.id`,
    [JSON.stringify(waiting.map((verdict) => ({ id: uuidOf(verdict.payout.id), reasons: verdict.reasons, amount_minor: String(askedMinor(verdict)), due_in: againSeconds(verdict.reasons) })))]);
  return waiting.map((verdict) => ({ ...verdict.payout, holdReasons: verdict.reasons, amountMinor: askedMinor(verdict) }));
}
