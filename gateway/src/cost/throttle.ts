import type { Caller } from "@souk/shared/caller";
import { OperationError } from "@souk/shared/errors";
import { networkOf } from "@souk/shared/network-of";
import type { Rates } from "@souk/shared/rates";
import { tooComplex } from "../guards/shape-check.ts";
import type { CostNotes } from "../operation.ts";

/** How much one principal may ask in points of cost. */
export interface CostBudget {
  readonly key: string;
  readonly capacity: number;
  readonly restorePerSecond: number;
}

/** Who has a budget, and how large it is. */
export type CostBudgets = (caller: Caller, address: string) => CostBudget;

/**
 * The usual budgets: several full operations at once, then what a person's clicking or a server's steady work needs.
 * Strangers share one per network, and so do people with a guest token: who has one /64 or makes a hundred tokens for
 * nothing would have as many budgets. An app acting for a person is counted apart from that person's own use.
 */
export const costBudgets: CostBudgets = (caller, address) => {
  if (caller.kind === "anonymous") return { key: `cost:address:${networkOf(address)}`, capacity: 20_000, restorePerSecond: 500 };
  const who = caller.kind === "guest" ? `guests:${networkOf(address)}` : caller.actor;
  const app = caller.scopes ? ":app" : "";
  return { key: `cost:${who}${app}`, capacity: 40_000, restorePerSecond: 2_000 };
};

/** What an operation was charged. */
export interface Charged {
  /** As the answer shows it. */
  readonly notes: CostNotes;
  /** Set when the budget did not reach; nothing was charged then. */
  readonly refusal?: OperationError;
}

/** Takes the cost from the caller's budget. Not repeatable: each call charges. */
export async function costCharge(rates: Rates, { key, capacity, restorePerSecond }: CostBudget, cost: number): Promise<Charged> {
  const { allowed, available, retryAfterMs } = await rates.take(key, { capacity, restorePerSecond, cost });
  const throttleStatus = { maximumAvailable: capacity, currentlyAvailable: Math.floor(available), restoreRate: restorePerSecond };
  const notes: CostNotes = { requestedQueryCost: cost, throttleStatus };
  if (allowed) return { notes };
  if (cost > capacity) return { notes, refusal: tooComplex("Cost", cost, capacity) };      // waiting is no use
  const message = `This costs ${cost}, ${throttleStatus.currentlyAvailable} of ${capacity} are left; ${restorePerSecond} come back each second.`;
  return { notes, refusal: new OperationError("THROTTLED", message, { isRetryable: true, retryAfterMs }) };
}

/**
 * Gives back what an answer did not use of its charge, and shows it.
 * @returns the notes with the actual cost; the budget itself is mended in the background, a failure of which loses a few points
 */
export function costSettle(rates: Rates, { key, capacity, restorePerSecond }: CostBudget, notes: CostNotes, actualQueryCost: number): CostNotes {
  const unused = Math.max(0, notes.requestedQueryCost - actualQueryCost);
  if (unused > 0) rates.take(key, { capacity, restorePerSecond, cost: -unused }).catch(() => {});
  const currentlyAvailable = Math.min(capacity, notes.throttleStatus.currentlyAvailable + unused);
  return { ...notes, actualQueryCost, throttleStatus: { ...notes.throttleStatus, currentlyAvailable } };
}
