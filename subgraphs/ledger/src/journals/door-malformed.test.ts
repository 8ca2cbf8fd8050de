import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { booksNow, test, type Columns } from "@souk/test/ledger-attacks";

const escrow = `escrow ${newId("ord")} EUR`;
const nothing = (type: string, of = 1) => `array_fill(null::${type}, array[${of}])`;

let keys = 0;
/** A call of the door as SQL: one journal of two legs of 1.00 each into an order's escrow, unless told otherwise. */
const call = (parameters: Columns = {}): string => {
  const given: Columns = {
    account_names: `'{psp:pending  EUR,${escrow}}'`, account_currencies: "'{EUR,EUR}'", are_open: "false",
    ids: "array[gen_random_uuid()]", global_ids: "'{jnl_x}'", keys: `'{malformed:${++keys}}'`, fingerprints: "array[sha256('x')]", kinds: "'{payment.captured}'",
    source_types: "'{Payment}'", source_ids: "'{pay_1}'", effective_ats: nothing("timestamptz"), reversals_of: nothing("uuid"), all_metadata: nothing("jsonb"), all_asked: nothing("jsonb"),
    actors: "'{test}'", correlation_ids: "'{test}'",
    leg_counts: "'{2}'", debits: "'{1,1}'", credits: "'{2,2}'", minors: "'{100,100}'", currencies: "'{EUR,EUR}'", are_up_to: "'{f,f}'", take_rest: "'{f,f}'", reversed_lines: nothing("smallint", 2),
    ...parameters,
  };
  return `select * from ledger.post_v1(${Object.entries(given).map(([name, value]) => `${name} => ${value}`).join(", ")})`;
};
const [nulled, refused, senseless] = ["23502", "23514", "22023"];

/** Two journals in one call. */
const both = {
  ids: "array[gen_random_uuid(), gen_random_uuid()]", global_ids: "'{a,b}'", fingerprints: "array[sha256('x'), sha256('y')]", kinds: "'{a,b}'", source_types: "'{A,B}'", source_ids: "'{a,b}'",
  effective_ats: nothing("timestamptz", 2), reversals_of: nothing("uuid", 2), all_metadata: nothing("jsonb", 2), all_asked: nothing("jsonb", 2), actors: "'{a,b}'", correlation_ids: "'{a,b}'",
};

describe("the door, called with what makes no sense,", () => {
  test("posts what makes sense", async ({ attempt, database }) => {
    const before = await booksNow(database);
    expect(await attempt("money", call())).toBe("done");
    expect(await booksNow(database)).not.toBe(before);
  });

  test.for<[string, Columns]>([
    ["no accounts", { account_names: "'{}'", account_currencies: "'{}'" }],
    ["null for accounts", { account_names: "null" }],
    ["an account without a name", { account_names: "array[null, null]::text[]" }],
    ["names in disorder", { account_names: "'{psp:pending EUR,EUR escrow}'" }],
    ["legs that lead to no account", { debits: "'{0,-1}'" }],
    ["legs that lead beyond the accounts", { credits: "'{2,9}'" }],
    ["legs that lead nowhere", { debits: "array[null, null]::int[]" }],
    ["more legs than there are", { leg_counts: "'{3}'" }],
    ["another account's currency", { account_currencies: "'{USD,EUR}'" }],
    ["no fingerprint for a key that is taken", { keys: "array[(select key from ledger.journal limit 1)]", fingerprints: "array[null]::bytea[]" }],
    ["no journals", { ids: "'{}'", keys: "'{}'", fingerprints: "'{}'" }],
    ["null for journals", { ids: "null" }],
    ["a reversal without lines", { reversals_of: "array[(select id from ledger.journal limit 1)]" }],
    ["a rest of nothing", { take_rest: "'{t,t}'" }],
  ])("writes nothing for %s", async ([, parameters], { attempt, database }) => {
    expect(await attempt("money", call())).toBe("done");
    const before = await booksNow(database);
    const answer = await attempt("superuser", call(parameters));
    expect(answer).toMatch(/^(done|22\w{3})$/);
    expect(await booksNow(database)).toBe(before);
  });

  test.for<[string, string, Columns]>([
    ["no legs at all", senseless, { leg_counts: "null" }],
    ["null for legs", senseless, { leg_counts: "array[null]::int[]" }],
    ["a negative number of legs", senseless, { leg_counts: "'{-2}'" }],
    ["null for amounts", senseless, { minors: "array[100, null]::bigint[]" }],
    ["a negative amount", senseless, { minors: "'{100,-50}'" }],
    ["no amount", senseless, { minors: "'{100,0}'" }],
    ["too few amounts", senseless, { minors: "'{100}'" }],
    ["too large an amount", refused, { minors: "'{100,1000000000000001}'" }],
    ["null for a currency", nulled, { currencies: "array['EUR', null]" }],
    ["one account twice in the list", refused, { account_names: `'{psp:pending  EUR,${escrow},${escrow}}'`, account_currencies: "'{EUR,EUR,EUR}'", credits: "'{2,3}'" }],
    ["one account on both sides, by another place", refused, { account_names: "'{psp:pending  EUR,psp:pending  EUR}'" }],
    ["a currency of the accounts that is not theirs", refused, { account_currencies: "'{USD,USD}'", currencies: "'{USD,USD}'" }],
    ["65 legs", refused, { leg_counts: "'{65}'", debits: "array_fill(1, array[65])", credits: "array_fill(2, array[65])", minors: "array_fill(1::bigint, array[65])", currencies: "array_fill('EUR'::text, array[65])",
                           are_up_to: "array_fill(false, array[65])", take_rest: "array_fill(false, array[65])", reversed_lines: nothing("smallint", 65) }],
    ["twenty thousand legs", refused, { leg_counts: "'{20000}'", debits: "array_fill(1, array[20000])", credits: "array_fill(2, array[20000])", minors: "array_fill(1::bigint, array[20000])", currencies: "array_fill('EUR'::text, array[20000])",
                           are_up_to: "array_fill(false, array[20000])", take_rest: "array_fill(false, array[20000])", reversed_lines: nothing("smallint", 20_000) }],
    ["lines that reverse, in a journal that does not", refused, { reversed_lines: "'{1,1}'" }],
    ["no key", nulled, { keys: "array[null]::text[]" }],
    ["an empty key", refused, { keys: "'{\"\"}'" }],
    ["no id", nulled, { ids: "array[null]::uuid[]" }],
    ["no fingerprint", nulled, { fingerprints: "array[null]::bytea[]" }],
    ["no actor", nulled, { actors: "array[null]::text[]" }],
    ["no actors", nulled, { actors: "null" }],
    ["metadata that is no object", refused, { all_metadata: "array['[]']::jsonb[]" }],
    ["a kind that reads like nothing", refused, { kinds: "'{Payment Captured}'" }],
    ["arrays of two dimensions", nulled, { ids: "array[[gen_random_uuid()]]" }],
    ["accounts that are said to be open, and are not", "23000", { are_open: "true", account_names: `'{psp:pending  EUR,escrow ${newId("ord")} EUR}'` }],
    ["an account in what is no currency", refused, { account_names: `'{psp:pending  EUR,escrow ${newId("ord")} eur}'`, account_currencies: "'{EUR,eur}'" }],
    ["one key twice", "23505", { ...both, keys: "'{malformed:twice,malformed:twice}'", leg_counts: "'{1,1}'" }],
    ["one id twice", "23505", { ...both, ids: "array_fill('00000000-0000-7000-8000-000000000001'::uuid, array[2])", keys: "'{malformed:a,malformed:b}'", leg_counts: "'{1,1}'" }],
    ["legs that two journals share", senseless, { ...both, keys: "'{malformed:c,malformed:d}'", leg_counts: "'{2,-1}'" }],
  ])("refuses %s, and nothing is written", async ([, answer, parameters], { attempt, database }) => {
    expect(await attempt("money", call())).toBe("done");
    const before = await booksNow(database);
    expect((await attempt("money", call(parameters))).split(" ")[0]).toBe(answer);
    expect(await booksNow(database)).toBe(before);
  });
});
