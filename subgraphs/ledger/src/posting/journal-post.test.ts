import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { test } from "@souk/test/database";
import { person, service, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { ledger } from "../index.ts";

const mutation = `mutation ($input: JournalPostInput!) { journalPost(input: $input) {
  journal { id key kind sourceType sourceId actor metadata { key value } postings { line debitKind creditKind amount { minor currency } } }
  userErrors { __typename code path
    ... on InsufficientBalanceError { account available { minor currency } } ... on BalanceLimitError { available { minor } }
    ... on UnknownAccountError { account } ... on CurrencyMismatchError { account } ... on JournalKeyReusedError { journalId differences } } } }`;
interface Answer { readonly journalPost: { readonly journal: { readonly id: string; readonly postings: unknown[] } | null; readonly userErrors: unknown[] } }

const psp = { kind: "PSP_PENDING", currency: "EUR" };
const escrowOf = (ownerId: string) => ({ kind: "ESCROW", ownerId, currency: "EUR" });
const eur = (minor: string) => ({ minor, currency: "EUR" });
let keys = 0;
const captured = (also: object = {}) => ({
  key: `capture:${++keys}`, kind: "payment.captured", sourceType: "Payment", sourceId: "pay_1", idempotencyKey: `post-${keys}`,
  postings: [{ debit: psp, credit: escrowOf(newId("ord")), amount: eur("100") }], ...also,
});

describe("journalPost", () => {
  const asking = async (scratch: Parameters<typeof subgraphUnderTest>[0]) => {
    const subgraph = await subgraphUnderTest(scratch, ledger);
    return async (input: object) => (await subgraph.as(service).run<Answer>(mutation, { input })).data!.journalPost;
  };

  test("posts a journal that a service can read back", async ({ scratch }) => {
    const ask = await asking(scratch);
    const input = captured({ metadata: [{ key: "note", value: "first" }] });
    expect(await ask(input)).toMatchObject({ userErrors: [], journal: {
      key: input.key, kind: "payment.captured", sourceType: "Payment", sourceId: "pay_1", actor: "service:test", metadata: [{ key: "note", value: "first" }],
      postings: [{ line: 1, debitKind: "PSP_PENDING", creditKind: "ESCROW", amount: eur("100") }],
    } });
  });

  test("answers one journal for a request and for a fact, however often either is repeated", async ({ scratch }) => {
    const ask = await asking(scratch);
    const input = captured();
    const { journal } = await ask(input);
    expect((await ask(input)).journal?.id).toBe(journal!.id);
    expect((await ask({ ...input, idempotencyKey: "another-request" })).journal?.id).toBe(journal!.id);
    expect(await ask({ ...input, idempotencyKey: "a-third", postings: [{ ...input.postings[0], amount: eur("101") }] })).toMatchObject({ journal: null, userErrors: [
      { __typename: "JournalKeyReusedError", code: "IDEMPOTENCY_KEY_REUSED", path: ["input", "key"], journalId: journal!.id, differences: ["postings.0.minor"] }] });
    expect(await ask({ ...input, key: "other fact" })).toMatchObject({ userErrors: [{ __typename: "IdempotencyKeyReusedError", path: ["input", "idempotencyKey"] }] });
  });

  test("keeps a refusal under its request, and posts the same fact under the next", async ({ scratch }) => {
    const ask = await asking(scratch);
    const order = newId("ord");
    const refund = captured({ kind: "payment.refunded", postings: [{ debit: escrowOf(order), credit: psp, amount: eur("50") }] });
    const refusal = { journal: null, userErrors: [{ __typename: "InsufficientBalanceError", code: "INSUFFICIENT_BALANCE", path: ["input", "postings", "0"], account: `escrow ${order} EUR`, available: eur("0") }] };
    expect(await ask(refund)).toEqual(refusal);
    await ask(captured({ postings: [{ debit: psp, credit: escrowOf(order), amount: eur("80") }] }));
    expect(await ask(refund)).toEqual(refusal);
    expect(await ask({ ...refund, idempotencyKey: "tried-again" })).toMatchObject({ userErrors: [], journal: { key: refund.key } });
  });

  test("moves as much as there is, the rest elsewhere in order, and drops what is left", async ({ scratch }) => {
    const ask = await asking(scratch);
    const [first, second] = [newId("ord"), newId("ord")];
    await ask(captured({ postings: [{ debit: psp, credit: escrowOf(first), amount: eur("30") }, { debit: psp, credit: escrowOf(second), amount: eur("20") }] }));
    const moves = [{ debit: escrowOf(second), credit: psp }];
    const taken = (isRestDropped: boolean, moved: readonly object[] = moves) => captured({ postings: [{ debit: escrowOf(first), credit: psp, amount: eur("60"), upTo: { moves: moved, isRestDropped } }] });
    expect(await ask(taken(false))).toMatchObject({ journal: null, userErrors: [{ code: "INSUFFICIENT_BALANCE", path: ["input", "postings", "0", "upTo", "moves", "0"] }] });
    expect(await ask(taken(false, []))).toMatchObject({ userErrors: [{ code: "INVALID", path: ["input", "postings", "0", "upTo"] }] });
    expect((await ask(taken(true))).journal?.postings).toMatchObject([{ amount: eur("30") }, { amount: eur("20") }]);
  });

  test.for<[string, object, object]>([
    ["an owner who cannot have such an account", { postings: [{ debit: psp, credit: escrowOf("usr_1"), amount: eur("1") }] },
      { __typename: "UnknownAccountError", account: "escrow usr_1 EUR", path: ["input", "postings", "0"] }],
    ["an amount in another currency", { postings: [{ debit: psp, credit: escrowOf(newId("ord")), amount: { minor: "1", currency: "USD" } }] },
      { __typename: "CurrencyMismatchError", path: ["input", "postings", "0"] }],
    ["an amount of nothing", { postings: [{ debit: psp, credit: escrowOf(newId("ord")), amount: eur("0") }] }, { code: "INVALID", path: ["input", "postings", "0", "amount"] }],
    ["a posting from an account to itself", { postings: [{ debit: psp, credit: psp, amount: eur("1") }] }, { code: "INVALID", path: ["input", "postings", "0"] }],
    ["no posting at all", { postings: [] }, { code: "INVALID", path: ["input", "postings"] }],
    ["a source that is no type of the graph", { sourceType: "payment" }, { code: "INVALID", path: ["input", "sourceId"] }],
    ["metadata with one key twice", { metadata: [{ key: "a", value: "1" }, { key: "a", value: "2" }] }, { code: "INVALID", path: ["input", "metadata"] }],
  ])("refuses %s", async ([, also, refusal], { scratch }) => {
    expect(await (await asking(scratch))(captured(also))).toMatchObject({ journal: null, userErrors: [refusal] });
  });

  test("is for our own processes alone", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, ledger);
    for (const role of ["FINANCE", "ADMIN", "AUDITOR", "SUPPORT"])
      for (const [field, variables] of [["journalPost", "$input: JournalPostInput!"], ["journalReverse", "$input: JournalReverseInput!"]] as const) {
        const input = field === "journalPost" ? captured() : { key: "x", kind: "x", idempotencyKey: "x" };
        const id = field === "journalPost" ? "" : `id: "${newId("jnl")}", `;
        const { errors } = await subgraph.as({ ...person({ roles: [role] }), steppedUpUntilMs: Number.MAX_SAFE_INTEGER })
          .run(`mutation (${variables}) { ${field}(${id}input: $input) { userErrors { code } } }`, { input });
        expect(errors?.[0]?.extensions?.["code"], `${field} by ${role}`).toBe("FORBIDDEN");
      }
  });
});
