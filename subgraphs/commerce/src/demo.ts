import { present } from "@souk/shared/assert";
import { serviceCaller, type Caller } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { VerbAnswer } from "@souk/shared/verb";
import { context, type Context } from "./context.ts";
import { demoZones } from "./delivery/delivery-demo.ts";
import { shippingProfileCreate } from "./delivery/shipping-profile-create.ts";
import { demoTaxRates } from "./tax/tax-demo.ts";
import { taxRateSet } from "./tax/tax-rate-set.ts";

/** Who sends things. */
export interface DemoSeller { readonly id: Id<"sel">; readonly ownerId: Id<"usr"> }

const demoDeadlineMs = 30_000;     // for each write; nobody waits for it

/**
 * Gives a demo market its tax rates, and each of these sellers a way to send things.
 * Repeatable: a table with rates, and a seller with a profile, stay as they are.
 *
 * @returns how many of each it made
 */
export async function demoCommerce(runtime: SubgraphRuntime, { sellers }: { readonly sellers: readonly DemoSeller[] }): Promise<{ readonly taxRates: number; readonly shippingProfiles: number }> {
  let [taxRates, shippingProfiles] = [0, 0];
  if (!await runtime.database.row("select from commerce.tax_rate limit 1"))
    for (const rate of demoTaxRates) {
      made(await taxRateSet(acting(runtime, serviceCaller("demo")), { ...rate, idempotencyKey: `demo:tax:${rate.country}:${rate.taxClass}` }));
      taxRates++;
    }
  for (const { id, ownerId } of sellers) {
    if (await runtime.database.row("select from commerce.shipping_profile where seller_id = $1 limit 1", [uuidOf(id)])) continue;
    const owner: Caller = { kind: "user", actor: ownerId, userId: ownerId, roles: [], memberships: [{ of: id, role: "SELLER_OWNER" }] };
    made(await shippingProfileCreate(acting(runtime, owner), { sellerId: id, name: "Parcels", zones: demoZones, idempotencyKey: `demo:${id}:parcels` }));
    shippingProfiles++;
  }
  return { taxRates, shippingProfiles };
}

const acting = (runtime: SubgraphRuntime, caller: Caller): Context =>
  context({ ...runtime, caller, deadlineMs: Date.now() + demoDeadlineMs, correlationId: "demo", replayed: [], node: async () => null });

/** What the verb made. @throws Error naming what was refused: the demo's own data is wrong then */
const made = <T>({ result, userErrors }: VerbAnswer<T>): T =>
  present(result, userErrors.map(({ path, message }) => `${path?.join(".")}: ${message}`).join("; ") || "what the demo made");
