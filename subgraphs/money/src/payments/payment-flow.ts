import { learning } from "../provider/learning.ts";
import { point } from "../provider/points.ts";
import { paymentsApply } from "./payments-apply.ts";
import type { PaymentSeen } from "./payment-step.ts";
import type { Payment } from "./payment-tables.ts";

/** Applies what was learned of a payment. @returns it as it is then; null when there is none of that id */
export const paymentLearn = learning<PaymentSeen, Payment | null>("payment",
  async (tx, all, { secrets }) => (await paymentsApply(tx, secrets, all)).map((payment) => payment ?? null),
  (payments) => { if (payments.some((payment) => payment?.state === "CAPTURED")) point("capture:committed"); });
