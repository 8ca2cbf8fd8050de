import { catalog } from "@souk/catalog";
import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import { test as base } from "./database.ts";
import { sellerPlanted } from "./seller-planted.ts";
import { person, subgraphUnderTest, type SubgraphUnderTest } from "./subgraph-under-test.ts";

/** A refusal as a client reads it. */
export interface Refusal { readonly code: string; readonly message: string; readonly path: readonly string[] | null }
type Answer = Record<string, unknown> & { readonly userErrors: readonly Refusal[] };

/** Catalog with one seller, its owner, and an operator. */
export interface CatalogWorld {
  readonly catalog: SubgraphUnderTest<never>;
  readonly sellerId: Id<"sel">;
  readonly owner: Caller;
  readonly operator: Caller;
  /** A key that was not used before. */
  key(): string;
  /** Runs a mutation with one `input` argument of its own type; @throws Error for a top-level error, naming its code */
  mutate(caller: Caller, mutation: string, input: object, also?: { readonly id?: string; readonly fields?: string }): Promise<Answer>;
  /** A category under a fresh slug. */
  category(input?: object): Promise<{ readonly id: Id<"cat">; readonly slug: string; readonly version: number }>;
  /** A draft of the seller. */
  draft(input: object): Promise<{ readonly id: Id<"lst">; readonly version: number }>;
}

const selections: Readonly<Record<string, string>> = { category: "id slug version", listing: "id title version" };
const errors = "userErrors { __typename code message path }";

/** Catalog on a test file's own database. */
export const test = base.extend<{ $file: { world: CatalogWorld } }>({
  world: [async ({ scratch }, use) => {
    const under = await subgraphUnderTest(scratch, catalog);
    const sellerId = await sellerPlanted(scratch);
    const owner = person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] });
    const operator = person({ roles: ["ADMIN"] });
    let keys = 0;
    const key = () => `key-${keys++}`;

    const mutate: CatalogWorld["mutate"] = async (caller, mutation, input, { id, fields } = {}) => {
      const noun = mutation.startsWith("category") ? "category" : "listing";
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const { data, errors: failures } = await under.as(caller).run<Record<string, Answer>>(
        `mutation (${id ? "$id: ID!, " : ""}$input: ${type}) {
           ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${noun} { ${fields ?? selections[noun]} } ${errors} } }`,
        { id, input: { idempotencyKey: key(), ...input } });
      if (failures) throw new Error(failures.map((failure) => `${String(failure.extensions["code"])} ${failure.message}`).join("; "));
      return data![mutation]!;
    };
    const made = async (mutation: string, caller: Caller, input: object, noun: string) => {
      const answer = await mutate(caller, mutation, input);
      if (!answer[noun]) throw new Error(JSON.stringify(answer.userErrors));
      return answer[noun] as never;
    };
    await use({
      catalog: under as never, sellerId, owner, operator, key, mutate,
      category: (input = {}) => made("categoryCreate", operator, { slug: `category-${keys}`, name: "Lamps", ...input }, "category"),
      draft: (input) => made("listingCreate", owner, { sellerId, kind: "PHYSICAL", title: "A lamp", ...input }, "listing"),
    });
  }, { scope: "file" }],
});
