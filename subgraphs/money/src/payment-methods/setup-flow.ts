import { learning } from "../provider/learning.ts";
import type { SetupLearned } from "./setup-step.ts";
import { setupsApply } from "./setups-apply.ts";

/** Applies what was learned of a setup. */
export const setupLearn = learning<SetupLearned, null>("setup", async (tx, all, { secrets }) => {
  await setupsApply(tx, secrets, all);
  return all.map(() => null);
});
