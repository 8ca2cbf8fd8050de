import { money } from "@souk/money";
import type { Caller } from "@souk/shared/caller";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { test as base, type CatalogWorld, type Refusal } from "./catalog.ts";
import { person, subgraphUnderTest, type SubgraphUnderTest } from "./subgraph-under-test.ts";

type Answer = { readonly feeRule: (Record<string, unknown> & { readonly id: Id<"frl"> }) | null; readonly userErrors: readonly Refusal[] };
/** A line that is sold, as commerce asks for its fee; the base in minor units. */
export interface LineSold { readonly sellerId?: Id<"sel">; readonly path?: readonly Id<"cat">[]; readonly currency?: string; readonly base: bigint; readonly shipping?: bigint }

/** Money beside catalog. */
export interface FeeWorld extends CatalogWorld {
  readonly money: SubgraphUnderTest<never>;
  readonly finance: Caller;
  /** Sets a rule, by default finance does, of 5 % of everything. */
  set(input?: object, caller?: Caller): Promise<Answer>;
  end(id: string, caller?: Caller): Promise<Answer>;
}

const fields = "feeRule { id seller { id } category { id } currency rateBps fixed { minor } minimum { minor } maximum { minor } base taxBps jurisdiction version validFrom endedAt setBy } userErrors { __typename code message path }";

/** Money and catalog on a test file's own database. */
export const test = base.extend<{ $file: { fees: FeeWorld } }>({
  fees: [async ({ world, scratch }, use) => {
    const under = await subgraphUnderTest(scratch, money);
    const finance = person({ roles: ["FINANCE"] });
    const run = async (caller: Caller, text: string, variables: Record<string, unknown>, mutation: string): Promise<Answer> => {
      const { data, errors } = await under.as(caller).run<Record<string, Answer>>(text, variables);
      if (errors) throw new Error(errors.map((error) => `${String(error.extensions["code"])} ${error.message}`).join("; "));
      return data![mutation]!;
    };
    await use({
      ...world, money: under as never, finance,
      set: (input = {}, caller = finance) => run(caller, `mutation ($input: FeeRuleSetInput!) { feeRuleSet(input: $input) { ${fields} } }`,
        { input: { rateBps: 500, idempotencyKey: world.key(), ...input } }, "feeRuleSet"),
      end: (id, caller = finance) => run(caller, `mutation ($id: ID!, $input: FeeRuleEndInput!) { feeRuleEnd(id: $id, input: $input) { ${fields} } }`,
        { id, input: { idempotencyKey: world.key() } }, "feeRuleEnd"),
    });
  }, { scope: "file" }],
});

/** What money takes of these lines now, asked as commerce asks it in its transaction; of a seller and in euro unless said. */
export const feesAsked = "select fee_rule_id, bps, base_minor::text, fee_minor::text, fee_tax_minor::text, jurisdiction from money.fees_lock_v1($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::bigint[]) order by place";
/** Its parameters. */
export const feesAskedOf = (lines: readonly LineSold[]): unknown[] => [
  lines.map(({ sellerId }) => uuidOf(sellerId ?? newId("sel"))), lines.map(({ path = [] }) => `{${path.map((id) => uuidOf(id)).join(",")}}`),
  lines.map(({ currency = "EUR" }) => currency), lines.map(({ base }) => String(base)), lines.map(({ shipping }) => shipping?.toString() ?? null),
];
/** One answer. */
export interface LineFee { readonly fee_rule_id: string; readonly bps: number; readonly base_minor: string; readonly fee_minor: string; readonly fee_tax_minor: string; readonly jurisdiction: string | null }
