import { ledger } from "@souk/ledger";
import type { Caller } from "@souk/shared/caller";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { tampered } from "./captures.ts";
import { test as base, type TestDatabase } from "./database.ts";
import { person, subgraphUnderTest } from "./subgraph-under-test.ts";

/** A manual journal as staff reads it. */
export interface ManualJournalRead { readonly id: Id<"mjn">; readonly state: string; readonly [field: string]: unknown }
/** What a mutation answers; its object is null when refused. */
export interface ManualJournalAnswer { readonly manualJournal: ManualJournalRead | null; readonly userErrors: readonly Readonly<Record<string, unknown>>[] }

const fields = `id state version reason expiresAt decidedAt proposedBy { id } decidedBy { id } reversalOf { id } lines { line amount { minor } }
  postings { debit { kind ownerId currency } credit { kind ownerId } amount { minor currency } }
  journal { id key kind sourceType sourceId actor metadata { key value } postings { debitKind amount { minor } } }
  allowedTransitions { to mutation blockedBy }`;
const refusals = `userErrors { __typename code path message ... on InvalidTransitionError { from to allowed }
  ... on InsufficientBalanceError { account available { minor } } ... on ReversalTooLargeError { remaining { minor } } ... on PeriodClosedError { closedUntil } }`;

/** Ledger over a test file's database, with people of its staff, for everything about manual journals. */
async function manualJournalsUnderTest(scratch: TestDatabase) {
  const subgraph = await subgraphUnderTest(scratch, ledger);
  let keys = 0;
  const key = () => `key-${keys++}-${newId("mjn")}`;
  const ask = async <D>(caller: Caller, query: string, variables: Record<string, unknown> = {}): Promise<D> => {
    const { data, errors } = await subgraph.as(caller).run<D>(query, variables);
    if (errors) throw Object.assign(new Error(errors.map(({ message }) => message).join("; ")), { code: errors[0]?.extensions?.["code"] });
    return data!;
  };
  /** A mutation's payload. @throws Error for a top-level error, with its `code` */
  const mutate = async (caller: Caller, mutation: string, id: string | undefined, input: object = {}): Promise<ManualJournalAnswer> => (await ask<Record<string, ManualJournalAnswer>>(caller,
    `mutation (${id ? "$id: ID!, " : ""}$input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(${id ? "id: $id, " : ""}input: $input) { manualJournal { ${fields} } ${refusals} } }`,
    { id, input: { idempotencyKey: key(), ...input } }))[mutation]!;
  const propose = (caller: Caller, input: object = {}) => mutate(caller, "manualJournalPropose", undefined, { postings: [correction()], reason: "The bank statement of May says so.", ...input });
  const sendId = (mutation: string, also: object = {}) => (caller: Caller, id: string, input: object = {}) => mutate(caller, mutation, id, { ...also, ...input });
  const [approve, withdraw] = [sendId("manualJournalApprove"), sendId("manualJournalWithdraw")];
  const reject = sendId("manualJournalReject", { reason: "The statement was read wrongly." });
  /** A proposal that waits for approval. */
  const proposed = async (caller: Caller, input: object = {}): Promise<ManualJournalRead> => {
    const { manualJournal, userErrors } = await propose(caller, input);
    if (!manualJournal) throw new Error(JSON.stringify(userErrors));
    return manualJournal;
  };
  /** Fifteen days pass for a proposal. */
  const age = (id: string) => tampered(scratch, `update ledger.manual_journal set proposed_at = proposed_at - interval '15 days', expires_at = expires_at - interval '15 days' where id = '${uuidOf(id)}'`);
  const swept = () => ledger.sweeps!.find(({ name }) => name === "manualJournalsExpire")!.sweep(subgraph.runtime);
  const ways: Readonly<Record<string, (id: string, proposer: Caller, other: Caller) => Promise<unknown>>> = {
    PROPOSED: async () => {}, POSTED: (id, _, other) => approve(other, id), REJECTED: (id, _, other) => reject(other, id),
    WITHDRAWN: (id, proposer) => withdraw(proposer, id), EXPIRED: async (id) => { await age(id); await swept(); },
  };
  return {
    subgraph, database: subgraph.runtime.database, key, ask, propose, fields, proposed, approve, reject, withdraw, age, swept,
    /** Somebody of the staff who has just shown the second factor. */
    staff: (role: string): Caller & { readonly userId: Id<"usr"> } => ({ ...person({ roles: [role] }), steppedUpUntilMs: Date.now() + 600_000 }),
    /** One that this proposer has brought into a state, with somebody else's help. */
    brought: async (state: string, proposer: Caller, other: Caller) => {
      const { id } = await proposed(proposer);
      await ways[state]!(id, proposer, other);
      return id;
    },
  };
}
/** What `manualJournalsUnderTest` gives. */
export type ManualJournalsUnderTest = Awaited<ReturnType<typeof manualJournalsUnderTest>>;

/** A posting that no account refuses, of 12.34 euro by default. */
export const correction = (minor = "1234") => ({ debit: { kind: "BANK", currency: "EUR" }, credit: { kind: "SUSPENSE_UNMATCHED", currency: "EUR" }, amount: { minor, currency: "EUR" } });

/** Tests of manual journals: a database of their own for each file. */
export const test = base.extend<{ $file: { books: ManualJournalsUnderTest } }>({
  books: [async ({ scratch }, use) => use(await manualJournalsUnderTest(scratch)), { scope: "file" }],
});
