import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { asAdmin } from "@souk/test/cluster";
import { test, type DeliveryWorld } from "@souk/test/delivery";
import { untilBlocked } from "@souk/test/until-blocked";
import { countingDatabase, person } from "@souk/test/subgraph-under-test";
import { demoTaxRates } from "./tax-demo.ts";
import { taxRatesOfTable } from "./tax-rates.ts";

const finance = person({ roles: ["FINANCE"] });
const set = ({ ask }: DeliveryWorld, input: object, caller = finance) =>
  ask(caller, "taxRateSet", { taxClass: "STANDARD", inclusion: "INCLUDED", jurisdiction: "XX", ...input }, { field: "taxRate", fields: "id country region taxClass rateBps inclusion jurisdiction validFrom validUntil" });
const rates = async ({ commerce }: DeliveryWorld, ...taxed: (readonly [country: string, region: string | null, taxClass: string])[]) =>
  (await taxRatesOfTable.ratesOf(commerce.runtime.database, taxed.map(([country, region, taxClass]) => ({ country, region, taxClass })))).map(({ rateBps, inclusion, jurisdiction }) => [rateBps, inclusion, jurisdiction]);
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const dayMs = 86_400_000;

describe("the tax of a sale", () => {
  test("is what says most of its place, then of its class; nothing where nothing is known", async ({ market }) => {
    await set(market, { country: "DE", rateBps: 1900, jurisdiction: "DE" });
    await set(market, { country: "DE", taxClass: "REDUCED", rateBps: 700, jurisdiction: "DE" });
    await set(market, { country: "DE", region: "BY", rateBps: 725, inclusion: "ADDED", jurisdiction: "DE-BY" });
    expect(await rates(market, ["DE", null, "STANDARD"], ["DE", null, "REDUCED"], ["DE", null, "SHIPPING"], ["DE", null, "ZERO"], ["DE", "BY", "STANDARD"], ["DE", "BY", "REDUCED"], ["DE", "HH", "REDUCED"], ["ZZ", null, "STANDARD"]))
      .toEqual([[1900, "INCLUDED", "DE"], [700, "INCLUDED", "DE"], [1900, "INCLUDED", "DE"], [0, "ADDED", null], [725, "ADDED", "DE-BY"], [725, "ADDED", "DE-BY"], [700, "INCLUDED", "DE"], [0, "ADDED", null]]);
  });

  test("is read by one statement, whatever the number of lines", async ({ market }) => {
    const { database, counted } = countingDatabase(market.commerce.runtime.database);
    const many = Array.from({ length: 500 }, (_, n) => ({ country: n % 2 === 0 ? "DE" : "FR", region: null, taxClass: "STANDARD" }));
    expect(await counted(async () => expect(await taxRatesOfTable.ratesOf(database, many)).toHaveLength(500))).toBe(1);
    expect(await counted(async () => expect(await taxRatesOfTable.ratesOf(database, [])).toEqual([]))).toBe(0);
  });

  test("changes when the next rate begins, and not before", async ({ market, scratch }) => {
    const first = (await set(market, { country: "CC", rateBps: 1000 }))["taxRate"] as { validFrom: string };
    expect(first).toMatchObject({ rateBps: 1000, region: null, validUntil: null });
    const validFrom = inMs(dayMs);
    expect((await set(market, { country: "CC", rateBps: 2000, validFrom }))["taxRate"]).toMatchObject({ rateBps: 2000, validFrom });
    expect((await set(market, { country: "CC", rateBps: 2100, validFrom }))["taxRate"]).toMatchObject({ rateBps: 2100, validFrom, validUntil: null });
    expect(await rates(market, ["CC", null, "STANDARD"])).toEqual([[1000, "INCLUDED", "XX"]]);
    const { data } = await market.commerce.as(finance).run(`{ taxRates(first: 10, country: "CC") { nodes { rateBps validFrom validUntil } totalCount { value } } }`);
    expect(data).toEqual({ taxRates: { nodes: [{ rateBps: 2100, validFrom, validUntil: null }, { rateBps: 1000, validFrom: first.validFrom, validUntil: validFrom }], totalCount: { value: 2 } } });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.tax_rate set valid_from = valid_from - interval '2 days' where country = 'CC'"));
    expect(await rates(market, ["CC", null, "STANDARD"])).toEqual([[2100, "INCLUDED", "XX"]]);
  });

  test("is not said otherwise for a time that is over, nor by more than the whole", async ({ market }) => {
    expect((await set(market, { country: "ES", rateBps: 100, validFrom: inMs(-dayMs) })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "validFrom"] }]);
    expect((await set(market, { country: "ES", rateBps: 10_001 })).userErrors).toMatchObject([{ path: ["input", "rateBps"] }]);
    expect((await set(market, { country: "ES", rateBps: 1, region: "Bavaria" })).userErrors).toMatchObject([{ path: ["input", "region"] }]);
    expect(await rates(market, ["ES", null, "STANDARD"])).toEqual([[0, "ADDED", null]]);
  });

  test("is owed to whom the books know by a code: with a name no order of it could ever be released", async ({ market, scratch }) => {
    for (const jurisdiction of ["Germany", "de", "DE-", ""]) expect((await set(market, { country: "ES", rateBps: 100, jurisdiction })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "jurisdiction"] }]);
    const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ strange: string[] }>(
      "select array(select whose from unnest($1::text[]) as whose where whose !~ k.owner_pattern) as strange from ledger.account_kind k where k.kind = 'tax:payable'", [demoTaxRates.map(({ jurisdiction }) => jurisdiction)]));
    expect(rows).toEqual([{ strange: [] }]);
  });

  test("is not said for a moment that has passed while its author waited", async ({ market, scratch }) => {
    const validFrom = inMs(1_500);
    await set(market, { country: "PT", rateBps: 100, validFrom });
    const { answer } = await market.commerce.runtime.database.transaction({ origin: { actor: "test", correlationId: "test" } }, async (tx) => {
      await tx.run("select from commerce.tax_rate where country = 'PT' for update");
      const late = set(market, { country: "PT", rateBps: 200, validFrom });
      await untilBlocked(scratch);
      await tx.run("select pg_sleep(extract(epoch from valid_from - clock_timestamp())::float8 + 0.01) from commerce.tax_rate where country = 'PT'");
      return { answer: late };
    });
    expect((await answer).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "validFrom"] }]);
    expect(await rates(market, ["PT", null, "STANDARD"])).toEqual([[100, "INCLUDED", "XX"]]);
  });

  test("is told to the log, with who said it, once for one key", async ({ market }) => {
    const idempotencyKey = market.key();
    const answers = await Promise.all([set(market, { country: "EE", rateBps: 500, idempotencyKey }), set(market, { country: "EE", rateBps: 500, idempotencyKey })]);
    const [{ id }, again] = answers.map(({ taxRate }) => taxRate as { id: string }) as [{ id: string }, { id: string }];
    expect(again).toEqual(answers[0]?.["taxRate"]);
    expect(await market.commerce.runtime.database.rows("select type, actor, payload -> 'rateBps' as rate from commerce.event_v1 where aggregate_id = $1", [id]))
      .toEqual([{ type: "taxRate.set", actor: finance.actor, rate: 500 }]);
  });

  test("is set by finance and administrators, read by auditors too, and by nobody else", async ({ market }) => {
    const read = async (caller: typeof finance) => (await market.commerce.as(caller).run("{ taxRates(first: 1) { nodes { rateBps } } }")).errors?.map(({ extensions }) => extensions["code"]);
    expect([await read(finance), await read(person({ roles: ["AUDITOR"] })), await read(person()), await read(anonymous as never)]).toEqual([undefined, undefined, ["FORBIDDEN"], ["UNAUTHENTICATED"]]);
    for (const other of [person(), person({ roles: ["AUDITOR"] }), person({ roles: ["SUPPORT"] })]) await expect(set(market, { country: "IT", rateBps: 1 }, other)).rejects.toThrow("FORBIDDEN");
  });
});
