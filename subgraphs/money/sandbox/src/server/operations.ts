import { accountOperations } from "../accounts/operations.ts";
import { customerOperations } from "../customers/operations.ts";
import { disputeOperations } from "../disputes/operations.ts";
import { eventOperations } from "../events/operations.ts";
import { methodOperations } from "../methods/operations.ts";
import { moneyOperations } from "../money/operations.ts";
import { chargeOperations } from "../payments/charge-operations.ts";
import { paymentOperations } from "../payments/operations.ts";
import { refundOperations } from "../refunds/operations.ts";
import { payoutOperations } from "../payouts/operations.ts";
import { setupOperations } from "../setups/operations.ts";
import { transferOperations } from "../transfers/operations.ts";
import { endpointOperations } from "../webhooks/operations.ts";
import type { Operation } from "./operation.ts";

/** Everything of Stripe that this sandbox speaks. */
export const operations: readonly Operation[] = [
  ...paymentOperations, ...chargeOperations, ...refundOperations, ...moneyOperations, ...customerOperations, ...methodOperations, ...setupOperations, ...disputeOperations,
  ...eventOperations, ...endpointOperations, ...accountOperations, ...transferOperations, ...payoutOperations,
];
