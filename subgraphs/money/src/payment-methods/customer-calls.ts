import { idOf, type Id } from "@souk/shared/ids";
import type Stripe from "stripe";
import { answerOf } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { callEndOf, newsOf } from "../provider/news.ts";
import { callsEnd } from "../provider/provider-calls.ts";

/** How long before it was written a call's object may have been made, by the provider's clock: clocks differ. */
const clocksDifferSeconds = 300;

/** What a buyer is called in the provider's `metadata.user`: no name and no address goes there. */
export const customerParams = (userId: Id<"usr">): Stripe.CustomerCreateParams & Record<string, unknown> => ({ metadata: { user: userId } });

/** Buyers at the provider. A call is of the buyer. */
export const customerCalls = {
  "customer.create": callKind<Stripe.Customer>({
    send: (stripe, call) => answerOf(() => stripe.customers.create(call.params, { idempotencyKey: call.id })),
    async find(stripe, call) {
      const [userId, since] = [idOf("usr", call.objectId), Math.floor(call.createdAt.getTime() / 1_000) - clocksDifferSeconds];
      for await (const customer of stripe.customers.list({ created: { gte: since }, limit: 100 })) if (customer.metadata["user"] === userId) return customer;
      return null;
    },
    async settle({ database }, call, answer) {
      await database.transaction({ origin: { actor: "service:money", correlationId: call.id } }, async (tx) => {
        if (answer.kind === "told") await tx.run("update money.customer set provider_ref = $2 where user_id = $1 and provider_ref is null", [call.objectId, answer.object.id]);
        await callsEnd(tx, callEndOf({ callId: call.id, news: newsOf(answer, () => null) }));
      });
    },
  }),
};
