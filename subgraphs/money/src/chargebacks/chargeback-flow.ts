import { learning } from "../provider/learning.ts";
import { point } from "../provider/points.ts";
import type { ChargebackLearned } from "./chargeback-step.ts";
import { chargebacksApply } from "./chargebacks-apply.ts";

/** Applies what was learned of a chargeback. */
export const chargebackLearn = learning<ChargebackLearned, null>("chargeback", async (tx, all) => {
  await chargebacksApply(tx, all);
  return all.map(() => null);
}, () => point("chargeback:committed"));
