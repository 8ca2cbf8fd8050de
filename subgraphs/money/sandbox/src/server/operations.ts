import { paymentOperations } from "../payments/operations.ts";
import type { Operation } from "./operation.ts";

/** Everything of Stripe that this sandbox speaks. */
export const operations: readonly Operation[] = [...paymentOperations];
