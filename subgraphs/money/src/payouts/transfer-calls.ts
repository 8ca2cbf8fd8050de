import { idOf } from "@souk/shared/ids";
import type Stripe from "stripe";
import { answerOf } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { newsOf } from "../provider/news.ts";
import { reversalSeen, transferExpanded, transferSeen } from "../provider/transfer-seen.ts";
import { transferLearn } from "./transfer-flow.ts";

const expandInList = transferExpanded.map((what) => `data.${what}`);

/** Transfers at the provider, and taking them back. */
export const transferCalls = {
  "transfer.create": callKind<Stripe.Transfer>({
    send: (stripe, call) => answerOf(() => stripe.transfers.create(call.params as unknown as Stripe.TransferCreateParams, { idempotencyKey: call.id })),
    async find(stripe, call) {
      const transferId = idOf("trf", call.objectId);
      const { transfer_group: group } = call.params as { transfer_group: string };
      for await (const transfer of stripe.transfers.list({ transfer_group: group, limit: 100, expand: expandInList })) if (transfer.metadata["transfer"] === transferId) return transfer;
      return null;
    },
    async settle(runtime, call, answer) {
      await transferLearn(runtime, { transferId: idOf("trf", call.objectId), of: "transfer", news: newsOf(answer, transferSeen), callId: call.id });
    },
  }),
  "transfer.reverse": callKind<Stripe.TransferReversal>({
    send: (stripe, call) => {
      const { transfer, ...params } = call.params as unknown as { transfer: string } & Stripe.TransferCreateReversalParams;
      return answerOf(() => stripe.transfers.createReversal(transfer, params, { idempotencyKey: call.id }));
    },
    async find(stripe, call) {
      const { transfer } = call.params as { transfer: string };
      for await (const reversal of stripe.transfers.listReversals(transfer, { limit: 100, expand: expandInList })) return reversal;      // it is taken back whole, and so once
      return null;
    },
    async settle(runtime, call, answer) {
      await transferLearn(runtime, { transferId: idOf("trf", call.objectId), of: "reversal", news: newsOf(answer, reversalSeen), callId: call.id });
    },
  }),
};
