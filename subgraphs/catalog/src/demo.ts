import { present } from "@souk/shared/assert";
import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Context } from "./context.ts";
import { acting, made } from "./demo-acting.ts";
import { demoCategories } from "./demo-categories.ts";
import { categoriesEnsure } from "./demo-categories-ensure.ts";
import { demoDrafts, type DemoDraft } from "./demo-drafts.ts";
import { listingCreate } from "./listings/listing-create.ts";
import type { ListingState } from "./listings/listing-states.ts";
import { listingSubmit } from "./listings/listing-submit.ts";

/** Whom the listings are given to. */
export interface DemoSeller { readonly id: Id<"sel">; readonly ownerId: Id<"usr"> }

const listingsPerSeller = 3;         // a first page, not an assortment
const minorPerEuro = 100n;

/**
 * Fills the catalog of a demo market through its own verbs: categories with their questions, and listings of these sellers, some published and some begun.
 * Repeatable: what is there by its slug, or by its seller and title, is left as it is.
 *
 * @returns how many of each it made
 */
export async function demoCatalog(runtime: SubgraphRuntime, { sellers }: { readonly sellers: readonly DemoSeller[] }): Promise<{ readonly categories: number; readonly listings: number }> {
  const { ids, made: categories } = await categoriesEnsure(runtime, demoCategories);
  let listings = 0;
  for (const [at, seller] of sellers.entries())
    for (let n = 0; n < listingsPerSeller; n++)
      listings += await listingEnsure(runtime, seller, demoDrafts[(at * listingsPerSeller + n) % demoDrafts.length]!, ids);
  return { categories, listings };
}

async function listingEnsure(runtime: SubgraphRuntime, seller: DemoSeller, demo: DemoDraft, ids: ReadonlyMap<string, Id<"cat">>): Promise<number> {
  const { category, euro, condition = null, isPublished = false, ...fields } = demo;
  const owner = acting(runtime, {
    kind: "user", actor: seller.ownerId, userId: seller.ownerId, roles: [], memberships: [{ of: seller.id, role: "SELLER_OWNER" }],
  });
  const known = await runtime.database.row<{ id: string; state: ListingState }>(
    `select id, state from catalog.listing where seller_id = $1 and title = $2`, [uuidOf(seller.id), demo.title]);
  const id = known ? idOf("lst", known.id) : made(await listingCreate(owner, {
    ...fields, condition, sellerId: seller.id, categoryId: present(ids.get(category), category),
    price: euro === undefined ? null : { minor: BigInt(euro) * minorPerEuro, currency: "EUR" },
    idempotencyKey: `demo:${seller.id}:${category}`,
  })).id;
  if (isPublished && (known?.state ?? "DRAFT") === "DRAFT") await published(owner, id);
  return known ? 0 : 1;
}

/** Hands a listing in; a seller that still waits for its approval keeps it as a draft. */
async function published(owner: Context, id: Id<"lst">): Promise<void> {
  const answer = await listingSubmit(owner, { id, idempotencyKey: `demo:${id}:submit` });
  if (answer.userErrors.some(({ code }) => code === "SELLER_UNAVAILABLE")) return;
  made(answer);
}
