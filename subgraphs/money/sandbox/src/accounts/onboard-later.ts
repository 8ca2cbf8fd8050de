import type { Work } from "../store/work.ts";
import { onboard } from "./onboard.ts";

/** The person of a demonstration, who always completes what is asked. Of an account that was closed meanwhile, nothing. */
export async function onboardLater(work: Work, id: string): Promise<void> {
  const account = await work.get("v2.core.account", id);
  if (!account.closed && account.applied_configurations.includes("recipient")) await onboard(work, id, "complete");
}
