import { freshKey } from "@souk/gateway/demo/graph-client";
import { operation } from "@souk/schema/operations";
import type { Id } from "@souk/shared/ids";
import { stepUp } from "../authorisation-objects.ts";
import { earnedPlanted, payoutAccountPlanted, payoutPlanted } from "../payouts-planted.ts";
import { ofOwner, seller, sellerApart, type KeyedRequests, type Stage } from "./keyed-stage.ts";

const where = { country: "DE", entity: "INDIVIDUAL" };
const pages = { returnUrl: "https://souk.example/done", refreshUrl: "https://souk.example/again" };

/** A request for each keyed mutation of payouts. What the provider has no part in is planted. */
export const payoutRequests: KeyedRequests = {
  payoutAccountOpen: async (stage) => {
    const input = { sellerId: await sellerApart(stage), ...where };
    await stepUp(stage.world, stage.owner);
    return { ...ofOwner(stage), input, other: { ...input, entity: "COMPANY" } };
  },
  payoutAccountLinkCreate: async (stage) => {
    const input = { sellerId: (await opened(stage)).sellerId, ...pages };
    return { ...ofOwner(stage), input, other: { ...input, returnUrl: "https://souk.example/elsewhere" } };
  },
  payoutScheduleSet: async (stage) => {
    const input = { sellerId: (await opened(stage)).sellerId, interval: "WEEKLY", anchor: 1 };
    return { ...ofOwner(stage), input, other: { ...input, anchor: 2 } };
  },
  // So much that it waits for two people of staff: nothing of it is the provider's.
  payoutRequest: async (stage) => {
    const sellerId = await sellerApart(stage);
    await payoutAccountPlanted(stage.world, sellerId);
    await earnedPlanted(stage.world, sellerId, 2_000_000n);
    const input = { sellerId, currency: "EUR" };
    return { ...ofOwner(stage), input, other: { ...input, amountMinor: "1500000" } };
  },
  payoutCancel: async (stage) => ({ ...ofOwner(stage), id: await payoutIn(stage, "ON_HOLD"), input: { reason: "It was too early." }, other: { reason: "It was too late." } }),
  // The provider refuses it once more: its seller has shown nothing yet. Nothing but the key stands in this input: the other request is for another payout.
  payoutRetry: async (stage) => ({ ...ofOwner(stage), id: await payoutIn(stage, "FAILED"), input: {}, other: { id: await payoutIn(stage, "FAILED") } }),
};

/** A seller and its account. */
interface Payee { readonly sellerId: Id<"sel">; readonly accountId: Id<"pac"> }

const payees = new WeakMap<Stage["shop"], Promise<Payee>>();

/** The shop's seller, whose account the provider has made; its owner has just shown the second factor. */
async function opened(stage: Stage): Promise<Payee> {
  await stepUp(stage.world, stage.owner);
  const payee = payees.get(stage.shop) ?? accountOpened(stage);
  payees.set(stage.shop, payee);
  return payee;
}

async function accountOpened(stage: Stage): Promise<Payee> {
  const sellerId = seller(stage);
  const { payoutAccountOpen: { payoutAccount, userErrors } } = await stage.owner.graph.tell<{ payoutAccountOpen: { payoutAccount: { id: Id<"pac"> }; userErrors: readonly object[] } }>(
    operation("open-payout-account"), { input: { sellerId, ...where, idempotencyKey: freshKey() } });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return { sellerId, accountId: payoutAccount.id };
}

async function payoutIn(stage: Stage, state: "ON_HOLD" | "FAILED"): Promise<Id<"pyt">> {
  const { sellerId, accountId } = await opened(stage);
  return (await payoutPlanted(stage.world, sellerId, accountId, state)).payoutId;
}
