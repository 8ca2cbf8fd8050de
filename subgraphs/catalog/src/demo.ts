import { present } from "@souk/shared/assert";
import { serviceCaller, type Caller } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { VerbAnswer } from "@souk/shared/verb";
import { categoryCreate } from "./categories/category-create.ts";
import { context, type Context } from "./context.ts";
import { demoCategories, type DemoCategory } from "./demo-categories.ts";
import { demoDrafts, type DemoDraft } from "./demo-drafts.ts";
import { listingCreate } from "./listings/listing-create.ts";
import type { ListingState } from "./listings/listing-states.ts";
import { listingSubmit } from "./listings/listing-submit.ts";

/** Whom the listings are given to. */
export interface DemoSeller { readonly id: Id<"sel">; readonly ownerId: Id<"usr"> }

const demoDeadlineMs = 30_000;     // for each write; nobody waits for it
const listingsPerSeller = 3;         // a first page, not an assortment
const minorPerEuro = 100n;

/**
 * Fills the catalog of a demo market through its own verbs: categories with their questions, and listings of these sellers, some published and some begun.
 * Repeatable: what is there by its slug, or by its seller and title, is left as it is.
 *
 * @returns how many of each it made
 */
export async function demoCatalog(runtime: SubgraphRuntime, { sellers }: { readonly sellers: readonly DemoSeller[] }): Promise<{ readonly categories: number; readonly listings: number }> {
  const ids = new Map<string, Id<"cat">>();
  let categories = 0;
  for (const category of demoCategories) categories += await categoryEnsure(runtime, category, ids);
  let listings = 0;
  for (const [at, seller] of sellers.entries())
    for (let n = 0; n < listingsPerSeller; n++)
      listings += await listingEnsure(runtime, seller, demoDrafts[(at * listingsPerSeller + n) % demoDrafts.length]!, ids);
  return { categories, listings };
}

const acting = (runtime: SubgraphRuntime, caller: Caller): Context =>
  context({ ...runtime, caller, deadlineMs: Date.now() + demoDeadlineMs, correlationId: "demo", replayed: [], node: async () => null });

/** What the verb made. @throws Error naming what was refused: the demo's own data is wrong then */
const made = <T>({ result, userErrors }: VerbAnswer<T>): T =>
  present(result, userErrors.map(({ path, message }) => `${path?.join(".")}: ${message}`).join("; ") || "what the demo made");

async function categoryEnsure(runtime: SubgraphRuntime, { slug, name, under, attributes }: DemoCategory, ids: Map<string, Id<"cat">>): Promise<number> {
  const operator = acting(runtime, serviceCaller("demo"));
  const known = await operator.categories.bySlug.load(slug);
  const category = known ?? made(await categoryCreate(operator, {
    slug, name, position: ids.size, idempotencyKey: `demo:${slug}`,
    ...(under === undefined ? {} : { parentId: present(ids.get(under), under) }), ...(attributes ? { attributes } : {}),
  }));
  ids.set(slug, category.id);
  return known ? 0 : 1;
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
