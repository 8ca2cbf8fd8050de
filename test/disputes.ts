import type Stripe from "stripe";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import type { World } from "./world.ts";

/** A control address of a world's provider. @throws Error for a refusal */
async function control<T>({ sandbox }: World, path: string, body: object): Promise<T> {
  const answer = await fetch(`${sandbox.url}${path}`, { method: "POST", headers: { authorization: `Bearer ${sandbox.secretKey}`, "content-type": "application/json" }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return await answer.json() as T;
}

/** A buyer's bank takes a payment back, all of it unless said otherwise. @returns the provider's id of the dispute */
export async function chargeDisputed(world: World, paymentId: string, body: { readonly amount?: number; readonly reason?: string } = {}): Promise<string> {
  const { rows } = await asAdmin(world.database.adminUrl, (admin) => admin.query<{ charge: string }>("select charge_ref as charge from money.payment where id = $1", [uuidOf(paymentId)]));
  return (await control<Stripe.Dispute>(world, `/sandbox/charges/${rows[0]!.charge}/dispute`, body)).id;
}
/** The bank decides. */
export const disputeDecided = (world: World, ref: string, outcome: "won" | "lost"): Promise<unknown> => control(world, `/sandbox/disputes/${ref}/settle`, { outcome });
