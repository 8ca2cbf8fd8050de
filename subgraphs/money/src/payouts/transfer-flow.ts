import { learning } from "../provider/learning.ts";
import { point } from "../provider/points.ts";
import type { TransferLearned } from "./transfer-step.ts";
import { transfersApply } from "./transfers-apply.ts";

/** Applies what was learned of a transfer. */
export const transferLearn = learning<TransferLearned, null>("transfer", async (tx, all) => {
  await transfersApply(tx, all);
  return all.map(() => null);
}, () => point("transfer:committed"));
