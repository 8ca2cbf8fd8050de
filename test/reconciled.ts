import { asAdmin } from "./cluster.ts";
import { test as base, type PayoutsWorld } from "./payouts.ts";

/** A reconciliation as finance sees it. */
export interface RunShown {
  readonly id: string;
  readonly state: string;
  readonly failure: string | null;
  readonly entries: number;
  readonly matched: number;
  readonly inTransit: number;
  readonly breaks: number;
  readonly noted: number;
  readonly totals: readonly { readonly currency: string; readonly explained: { readonly minor: string }; readonly unexplained: { readonly minor: string } }[];
}
/** A break as finance sees it. */
export interface ItemShown {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly difference: { readonly minor: string };
  readonly provider: { readonly minor: string } | null;
  readonly books: { readonly minor: string } | null;
  readonly providerRef: string | null;
  readonly journalKey: string | null;
  readonly accountKinds: readonly string[];
  readonly ageDays: number;
  readonly firstSeenAt: string;
  readonly steps: readonly { readonly command: string }[];
}

/** Orders that were really paid, and somebody of finance who holds the books against the provider. */
export interface ReconciledWorld extends PayoutsWorld {
  /** A run over the last day and the next hour, as it ended. */
  ran(input?: object): Promise<RunShown>;
  /** What is open, or what is there of a kind of state, the oldest first. */
  items(filter?: object): Promise<readonly ItemShown[]>;
  /** Statements by a hand in the database, past all guards. */
  planted(...statements: readonly (readonly [string, ...unknown[]])[]): Promise<void>;
  /** The entries of the provider's balance that are here, the oldest first. */
  entries(): Promise<readonly { readonly ref: string; readonly source: string; readonly kind: string; readonly net: number }[]>;
  /** Makes entries some hours older, there and here. */
  aged(refs: readonly string[], hours?: number): Promise<void>;
}

const run = "id state failure entries matched inTransit breaks noted totals { currency explained { minor } unexplained { minor } }";
/** What is asked of a break. */
export const itemShown = "id kind state difference { minor } provider { minor } books { minor } providerRef journalKey accountKinds ageDays firstSeenAt steps { command }";
const hourMs = 3_600_000;

/** A test file's own database and provider, to be held against each other. */
export const test = base.extend<{ $file: { rec: ReconciledWorld } }>({
  rec: [async ({ paid: held, scratch }, use) => {
    const planted: ReconciledWorld["planted"] = (...statements) => asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("set session_replication_role = replica");
      for (const [sql, ...values] of statements) await admin.query(sql, values);
    });
    await use({
      ...held, planted,
      async ran(input = {}) {
        const { reconciliationRunStart: { reconciliationRun: begun, userErrors } } = await held.asks<{ reconciliationRunStart: { reconciliationRun: { id: string } | null; userErrors: readonly object[] } }>(held.finance,
          "mutation ($input: ReconciliationRunStartInput!) { reconciliationRunStart(input: $input) { reconciliationRun { id } userErrors { code message path } } }",
          { input: { idempotencyKey: held.key(), from: new Date(Date.now() - 24 * hourMs).toISOString(), until: new Date(Date.now() + hourMs).toISOString(), ...input } });
        if (!begun) throw new Error(JSON.stringify(userErrors));
        await held.settled();
        return (await held.asks<{ reconciliationRun: RunShown }>(held.finance, `query ($id: ID!) { reconciliationRun(id: $id) { ${run} } }`, { id: begun.id })).reconciliationRun;
      },
      items: async (filter = { isOpen: true }) => (await held.asks<{ reconciliationItems: { nodes: readonly ItemShown[] } }>(held.finance,
        `query ($filter: ReconciliationItemFilter) { reconciliationItems(last: 50, filter: $filter) { nodes { ${itemShown} } } }`, { filter })).reconciliationItems.nodes.toReversed(),
      entries: async () => (await held.money.runtime.database.rows<{ ref: string; source: string; kind: string; net: string }>(
        "select ref, source_ref as source, kind, (amount_minor - fee_minor)::text as net from money.balance_transaction order by created_at, ref")).map((entry) => ({ ...entry, net: Number(entry.net) })),
      aged: (refs, hours = 5) => planted(
        ["update sandbox.object set body = body || jsonb_build_object('created', (body ->> 'created')::bigint - $2::int * 3600) where id = any($1)", refs, hours],
        ["update money.balance_transaction set created_at = created_at - make_interval(hours => $2) where ref = any($1)", refs, hours]),
    });
  }, { scope: "file" }],
});
