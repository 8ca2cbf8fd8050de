import type { Work } from "../store/work.ts";
import { invalidRequest } from "./errors.ts";
import { seen } from "../money/seen.ts";
import { chargeRefunds } from "./expand-refunds.ts";

/** What can be asked for in place of an id. Members that never hold anything here can be asked for too: they stay null. */
const expandable: Readonly<Record<string, readonly string[]>> = {
  payment_intent: ["application", "customer", "latest_charge", "on_behalf_of", "payment_method", "review", "source"],
  charge: ["application", "application_fee", "balance_transaction", "customer", "failure_balance_transaction", "on_behalf_of", "payment_intent", "refunds", "review", "source_transfer", "transfer"],
  refund: ["balance_transaction", "charge", "customer", "failure_balance_transaction", "payment_intent", "payment_method", "source_transfer_reversal", "transfer_reversal"],
  balance_transaction: ["source"],
  payment_method: ["customer"],
  setup_intent: ["application", "customer", "latest_attempt", "mandate", "on_behalf_of", "payment_method", "single_use_mandate"],
  dispute: ["charge", "payment_intent"],
  customer: ["default_source", "test_clock"],
  transfer: ["balance_transaction", "destination_payment", "source_transaction"],
  transfer_reversal: ["balance_transaction", "destination_payment_refund", "source_refund", "transfer"],
  payout: ["application_fee", "balance_transaction", "destination", "failure_balance_transaction", "original_payout", "reversed_by"],
};
const depthMax = 4;            // Stripe's

type Node = { object?: string; [member: string]: unknown };

/** A copy of an answer with what `paths` name in place of its ids: `latest_charge.balance_transaction`, `data.customer`. @throws ApiError for what cannot be expanded */
export async function expanded(work: Work, answer: object, paths: readonly string[]): Promise<object> {
  if (paths.length === 0) return answer;
  const copy = structuredClone(answer) as Node;
  for (const path of paths) {
    const steps = path.split(".");
    if (steps.length > depthMax) throw invalidRequest(`You cannot expand more than ${depthMax} levels of a property (${path}).`, { param: "expand" });
    await expandStep(work, [copy], steps, path);
  }
  return copy;
}

async function expandStep(work: Work, nodes: readonly Node[], [step, ...rest]: readonly string[], path: string): Promise<void> {
  if (step === undefined || nodes.length === 0) return;
  if (nodes[0]!.object === "list") {
    if (step !== "data") throw cannot(path);
    return expandStep(work, nodes.flatMap(({ data }) => data as Node[]), rest, path);
  }
  for (const { object } of nodes) if (!expandable[object ?? ""]?.includes(step)) throw cannot(path);
  if (step === "refunds") for (const node of nodes) node["refunds"] = await chargeRefunds(work, String(node["id"]));
  const ids = nodes.map((node) => node[step]).filter((value) => typeof value === "string");
  const { rows } = ids.length === 0 ? { rows: [] } : await work.query<{ id: string; body: Node }>("select id, body from sandbox.object where id = any ($1)", [ids]);
  const bodies = new Map(rows.map(({ id, body }) => [id, seen(work, body) as Node]));
  for (const node of nodes) if (typeof node[step] === "string") node[step] = bodies.get(node[step]) ?? node[step];
  return expandStep(work, nodes.map((node) => node[step]).filter((value): value is Node => typeof value === "object" && value !== null), rest, path);
}

const cannot = (path: string) => invalidRequest(`This property cannot be expanded (${path}).`, { param: "expand" });
