import type { Work } from "../store/work.ts";
import { changed } from "./onboard.ts";
import { pastDue } from "./requirements.ts";

/** The time to answer has run out: what is still asked for is past due, and the account is held. Repeated, or of what was answered, it changes nothing. */
export async function requirementsLapse(work: Work, id: string): Promise<void> {
  const account = await work.lock("v2.core.account", id);
  const { entries = [], summary } = account.requirements ?? {};
  const isOver = summary?.minimum_deadline?.time !== undefined && Date.parse(summary.minimum_deadline.time) <= work.nowMs;
  if (account.closed || entries.length === 0 || !isOver) return;
  changed(work, account, { standing: { stripe_transfers: "restricted", payouts: "restricted" }, entries: entries.map(pastDue) });
}
