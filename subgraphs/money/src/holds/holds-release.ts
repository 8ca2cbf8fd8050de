import { post } from "@souk/ledger/post";
import type { Tx } from "@souk/shared/database";
import { publish } from "@souk/schema/events";
import { sharesSum } from "./shares.ts";
import { point } from "../provider/points.ts";
import { releasedJournal, releaseKey, sumOf, type PartShares } from "./hold-journals.ts";
import { reserveLeg, reservePoliciesOf, reservesWrite, type ReserveKept } from "../reserves/reserves-keep.ts";
import { holdTurn } from "./hold-facts.ts";
import type { HeldOrder } from "./holds-lock.ts";
import { holdsMove, less, partMoved, partsWrite } from "./holds-write.ts";
import { heldOf, releaseShares } from "./release-shares.ts";
import type { Hold, HoldPart } from "./hold-tables.ts";

/** A hold that is to be released: all that is free of it, or an amount of that. */
export interface ReleaseWanted { readonly held: HeldOrder; readonly amountMinor?: bigint; readonly reason?: string }

/**
 * Releases locked holds: seller, platform and states get what is theirs of whatever is not frozen. All that remains is asked
 * for at once and for good: what is frozen now is released when it is free. Set-based, one call of the door for all.
 * Repeatable: what is released is not there any more.
 *
 * @param wanted each hold once; an amount is no more than is free
 */
export async function holdsRelease(tx: Tx, wanted: readonly ReleaseWanted[]): Promise<Hold[]> {
  const releases = wanted.map(({ held: { hold, parts }, amountMinor, reason }) => {
    const free = heldOf(parts) - hold.frozenMinor;
    const amount = amountMinor ?? free;
    const shares = releaseShares(parts, amount);
    return { hold, amount, reason, isWhole: amountMinor === undefined, released: parts.map((part, at): PartShares & { part: HoldPart } => ({ part, shares: shares[at]! })) };
  });
  const moving = releases.filter(({ amount }) => amount > 0n);
  const policies = await reservePoliciesOf(tx, [...new Set(moving.map(({ hold }) => hold.sellerId))]);
  const outcomes = await post(tx, moving.map(({ hold, released }) => releasedJournal(hold, released, policies.get(hold.sellerId))));
  const kept = moving.flatMap(({ hold, released }, at): ReserveKept[] => {
    const outcome = outcomes[at]!;
    if ("refused" in outcome) throw outcome.refused;
    const policy = policies.get(hold.sellerId);
    const amountMinor = policy && reserveLeg(policy, sumOf(released, "net"), hold.currency).length > 0 ? outcome.ok.amounts.at(-1)! : 0n;      // the last leg's
    return amountMinor > 0n ? [{ policy: policy!, orderId: hold.orderId, currency: hold.currency, amountMinor }] : [];
  });
  await reservesWrite(tx, kept);
  if (moving.length > 0) point("release:posted");
  await partsWrite(tx, moving.flatMap(({ released }) => released.filter(({ shares }) => sharesSum(shares) > 0n).map(({ part, shares }) => partMoved({ part, held: less(shares), released: shares }))));
  const moved = await holdsMove(tx, releases.filter(({ amount, hold, isWhole }) => amount > 0n || (isWhole && hold.releaseAskedAt === null)).map(({ hold, amount, reason, isWhole }) => ({
    hold, amountMinor: amount, by: { released: amount }, isReleaseAsked: isWhole, ...(reason ? { reason } : {}),
    ...(amount > 0n ? { command: "release" as const, journalKey: releaseKey(hold) } : { command: "askRelease" as const }),
  })));
  const now = new Map<string, Hold>(moved.map((hold) => [hold.id, hold]));
  await publish(tx, "hold.released", moving.map(({ hold, amount, released }) => ({
    holdId: hold.id, orderId: hold.orderId, orderGroupId: hold.orderGroupId, sellerId: hold.sellerId, currency: hold.currency,
    amountMinor: String(amount), netMinor: String(sumOf(released, "net")), feeMinor: String(sumOf(released, "fee")), ...holdTurn(hold, now.get(hold.id)!),
  })), ({ holdId }) => now.get(holdId)!.version);
  if (moving.length > 0) point("release:written");
  return moved;
}
