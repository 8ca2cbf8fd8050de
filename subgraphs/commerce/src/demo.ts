import { present } from "@souk/shared/assert";
import { serviceCaller, type Caller } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { VerbAnswer } from "@souk/shared/verb";
import { context, type Context } from "./context.ts";
import { demoZones } from "./delivery/delivery-demo.ts";
import { changesMax } from "./inventory/inventory-adjust-input.ts";
import { inventoryAdjust } from "./inventory/inventory-adjust.ts";
import { shippingProfileCreate } from "./delivery/shipping-profile-create.ts";
import { demoTaxRates } from "./tax/tax-demo.ts";
import { taxRateSet } from "./tax/tax-rate-set.ts";

/** Who sends things. */
export interface DemoSeller { readonly id: Id<"sel">; readonly ownerId: Id<"usr"> }

const demoDeadlineMs = 30_000;     // for each write; nobody waits for it
/** On each demo shelf: enough to try things out with, few enough to see them go. */
const demoStock = 25;

/**
 * Gives a demo market its tax rates, and each of these sellers a way to send things and stock of what they sell.
 * Repeatable: a table with rates, a seller with a profile and a variant that is counted stay as they are.
 *
 * @returns how many of each it made
 */
export async function demoCommerce(runtime: SubgraphRuntime, { sellers }: { readonly sellers: readonly DemoSeller[] }): Promise<{ readonly taxRates: number; readonly shippingProfiles: number; readonly stocked: number }> {
  let [taxRates, shippingProfiles, stocked] = [0, 0, 0];
  if (!await runtime.database.row("select from commerce.tax_rate limit 1"))
    for (const rate of demoTaxRates) {
      made(await taxRateSet(acting(runtime, serviceCaller("demo")), { ...rate, idempotencyKey: `demo:tax:${rate.country}:${rate.taxClass}` }));
      taxRates++;
    }
  for (const { id, ownerId } of sellers) {
    const owner: Caller = { kind: "user", actor: ownerId, userId: ownerId, roles: [], memberships: [{ of: id, role: "SELLER_OWNER" }] };
    stocked += await shelvesFill(runtime, owner, id);
    if (await runtime.database.row("select from commerce.shipping_profile where seller_id = $1 limit 1", [uuidOf(id)])) continue;
    made(await shippingProfileCreate(acting(runtime, owner), { sellerId: id, name: "Parcels", zones: demoZones, idempotencyKey: `demo:${id}:parcels` }));
    shippingProfiles++;
  }
  return { taxRates, shippingProfiles, stocked };
}

/** Puts something on the shelves of a seller's things that are sold and were never counted. @returns how many it counted */
async function shelvesFill(runtime: SubgraphRuntime, owner: Caller, sellerId: Id<"sel">): Promise<number> {
  const bare = await runtime.database.rows<{ variant_id: string }>(
    `select v.variant_id
       from catalog.sellable_variant_v1 v
      where v.seller_id = $1
        and v.kind = 'PHYSICAL'
        and v.is_sellable
        and not exists (select from commerce.inventory_item i where i.variant_id = v.variant_id)
      order by v.variant_id
      limit $2`, [uuidOf(sellerId), changesMax]);
  if (bare.length === 0) return 0;
  const variantIds = bare.map(({ variant_id: variantId }) => idOf("var", variantId));
  made(await inventoryAdjust(acting(runtime, owner), { changes: variantIds.map((variantId) => ({ variantId, delta: demoStock, reason: "RECEIVED" })), idempotencyKey: `demo:${variantIds[0]}:stock` }));
  return bare.length;
}

const acting = (runtime: SubgraphRuntime, caller: Caller): Context =>
  context({ ...runtime, caller, deadlineMs: Date.now() + demoDeadlineMs, correlationId: "demo", replayed: [], node: async () => null });

/** What the verb made. @throws Error naming what was refused: the demo's own data is wrong then */
const made = <T>({ result, userErrors }: VerbAnswer<T>): T =>
  present(result, userErrors.map(({ path, message }) => `${path?.join(".")}: ${message}`).join("; ") || "what the demo made");
