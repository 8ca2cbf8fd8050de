import { Client } from "pg";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { connection, countUpTo, PageRefused, pageOf, type Connection, type Keyed, type PageArgs, type Sort } from "./pages.ts";

const newest: Sort = { name: "newest", keys: [{ sql: "l.made_at", direction: "desc", type: "timestamptz" }, { sql: "l.id", direction: "desc", type: "uuid" }] };
const cheapest: Sort = { name: "cheapest", keys: [{ sql: "l.price", direction: "asc", type: "bigint" }, { sql: "l.title", direction: "desc", type: "text" }, { sql: "l.id", direction: "asc", type: "uuid" }] };
const rated: Sort = { name: "rated", keys: [{ sql: "l.rating", direction: "asc", type: "numeric" }, { sql: "l.made_on", direction: "asc", type: "date" }, { sql: "l.stock", direction: "asc", type: "int" }, { sql: "l.id", direction: "asc", type: "uuid" }] };

interface Lamp extends Keyed { readonly id: string }

const refusal = (work: () => unknown): unknown => {
  try { return work(); } catch (error) { return error; }
};
const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
const id = "01890a5d-ac96-774b-bcce-b302099a8057";

describe("page arguments", () => {
  test.each<[string, PageArgs]>([
    ["neither first nor last", {}], ["neither, in the words of GraphQL", { first: null, last: null }], ["both", { first: 1, last: 1 }],
    ["none", { first: 0 }], ["fewer than none", { first: -1 }], ["more than the bound", { last: 101 }], ["a fraction", { first: 1.5 }], ["not a number", { first: Number.NaN }],
  ])("that ask for %s are refused", (_, args) => {
    expect(refusal(() => pageOf(args, { sort: newest }))).toBeInstanceOf(PageRefused);
    expect(refusal(() => pageOf(args, { sort: newest }))).toMatchObject({ code: "BAD_USER_INPUT", extensions: { code: "BAD_USER_INPUT" } });
  });

  test("may go up to the list's own bound", () => {
    expect(pageOf({ first: 100 }, { sort: newest })).toMatchObject({ size: 100, limit: 101, where: "true", values: [] });
    expect(pageOf({ last: 5 }, { sort: newest, maxPage: 5 }).limit).toBe(6);
    expect(() => pageOf({ first: 6 }, { sort: newest, maxPage: 5 })).toThrow("1 to 5");
  });

  test.each<[string, string]>([
    ["nothing", ""], ["no JSON", "abc"], ["no list", Buffer.from("{}").toString("base64url")], ["the name only", cursor("newest")], ["another order", cursor("cheapest", "1", "a", id)],
    ["a key too many", cursor("newest", "2024-01-02 03:04:05+00", id, "x")], ["a number for text", cursor("newest", 5, id)], ["no moment", cursor("newest", "yesterday", id)],
    ["a day that is not", cursor("newest", "2023-02-29 03:04:05+00", id)], ["an hour that is not", cursor("newest", "2023-02-28 24:00:00+00", id)],
    ["the year 0", cursor("newest", "0000-01-01 00:00:00+00", id)], ["no uuid", cursor("newest", "2024-01-02 03:04:05+00", "x")], ["junk", "\0\u202E💡"], ["a megabyte", "a".repeat(1_000_000)],
  ])("with a cursor of %s are refused", (_, after) => {
    expect(refusal(() => pageOf({ first: 1, after }, { sort: newest }))).toBeInstanceOf(PageRefused);
  });

  test("compare rows at once in one direction, and step by step in several", () => {
    const forward = pageOf({ first: 2, after: cursor("newest", "2024-01-02 03:04:05.000001+00", id) }, { sort: newest, firstParameter: 4 });
    expect(forward.where).toBe("((l.made_at, l.id) < ($4::timestamptz, $5::uuid))");
    expect(forward.orderBy).toBe("l.made_at desc, l.id desc");
    expect(forward.values).toEqual(["2024-01-02 03:04:05.000001+00", id]);
    const backward = pageOf({ last: 2, before: cursor("cheapest", "5", "a", id) }, { sort: cheapest });
    expect(backward.where).toBe("(l.price <= $1::bigint and (l.price < $1::bigint or l.price = $1::bigint and l.title > $2::text or l.price = $1::bigint and l.title = $2::text and l.id < $3::uuid))");
    expect(backward.orderBy).toBe("l.price desc, l.title asc, l.id desc");
  });
});

describe("pages of a real table", () => {
  const client = new Client({ connectionString: inject("adminUrl") });
  beforeAll(async () => {
    await client.connect();
    await client.query(`
      create temp table lamp (id uuid primary key, made_at timestamptz not null, made_on date not null, price bigint not null, title text not null, rating numeric not null, stock int not null);
      insert into lamp
      select gen_random_uuid(), '2024-02-29 12:00:00+00'::timestamptz + (n / 3) * interval '1 microsecond', '2024-02-29'::date + n % 3,
             9007199254740993 + n % 4, (array['ä', 'b"', E'\\\\', '💡'])[1 + n % 4], (n % 5) / 4.0, n % 2
        from generate_series(1, 40) as n`);
  });
  afterAll(() => client.end());

  async function read(sort: Sort, args: PageArgs): Promise<Connection<Lamp>> {
    const page = pageOf(args, { sort, firstParameter: 2 });
    const { rows } = await client.query<{ id: string; pageKeys: string[] }>(
      `select l.id, ${page.keys} from lamp l where l.stock >= $1 and ${page.where} order by ${page.orderBy} limit ${page.limit}`, [0, ...page.values]);
    return connection(rows, page);
  }
  const inOrder = async (sort: Sort) =>
    (await client.query<{ id: string }>(`select l.id from lamp l order by ${sort.keys.map((key) => `${key.sql} ${key.direction}`).join(", ")}`)).rows.map((row) => row.id);
  const ids = (page: Connection<Lamp>) => page.nodes.map((lamp) => lamp.id);

  describe.each([newest, cheapest, rated])("by $name", (sort) => {
    test("show every row once, in order, forward and backward, whatever the size", async () => {
      const all = await inOrder(sort);
      await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 45 }), async (size) => {
        const forward: string[] = [];
        let page: Connection<Lamp> | undefined;
        do {
          page = await read(sort, { first: size, after: page?.pageInfo.endCursor ?? null });
          expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
          forward.push(...ids(page));
        } while (page.pageInfo.hasNextPage);
        expect(forward).toEqual(all);

        const backward: string[] = [];
        page = undefined;
        do {
          page = await read(sort, { last: size, before: page?.pageInfo.startCursor ?? null });
          expect(page.pageInfo.hasNextPage).toBe(backward.length > 0);
          backward.unshift(...ids(page));
        } while (page.pageInfo.hasPreviousPage);
        expect(backward).toEqual(all);
      }), { numRuns: 8 });
    });

    test("can lie between two cursors", async () => {
      const { edges } = await read(sort, { first: 40 });
      const between = { after: edges[9]!.cursor, before: edges[20]!.cursor };
      expect(ids(await read(sort, { first: 100, ...between }))).toEqual(edges.slice(10, 20).map((edge) => edge.node.id));
      expect(await read(sort, { last: 3, ...between })).toMatchObject({ edges: edges.slice(17, 20), pageInfo: { hasPreviousPage: true, hasNextPage: true } });
    });
  });

  test("beyond the end are empty", async () => {
    const { pageInfo } = await read(newest, { last: 1 });
    expect(await read(newest, { first: 5, after: pageInfo.endCursor })).toEqual({ edges: [], nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } });
  });

  test("never make Postgres fail, whatever keys a cursor brings", async () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.bigInt().map(String), fc.double().map(String), fc.date().map(String), fc.uuid(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replace("T", " ").replace("Z", "+00")));
    const sorts = fc.constantFrom(newest, cheapest, rated);
    await fc.assert(fc.asyncProperty(sorts, fc.array(text, { minLength: 2, maxLength: 4 }), async (sort, keys) => {
      const answer = await read(sort, { first: 1, after: cursor(sort.name, ...keys) }).catch((error: unknown) => error);
      if (answer instanceof Error) expect(answer).toBeInstanceOf(PageRefused);
    }), { numRuns: 150 });
    expect(ids(await read(rated, { first: 1, after: cursor("rated", "-1", "1999-12-31", "-2147483648", id) }))).toHaveLength(1);
  });
});

test("rows may bring their keys themselves", () => {
  const page = pageOf({ first: 1 }, { sort: cheapest });
  const rows = [{ price: 5n, title: "x", id }, { price: 6n, title: "y", id }];
  const { pageInfo } = connection(rows, page, (row) => [row.price, row.title, row.id]);
  expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: cursor("cheapest", "5", "x", id), endCursor: cursor("cheapest", "5", "x", id) });
  expect(() => connection(rows, page, (row) => [row.id])).toThrow("sort keys");
});

test("a count is exact until it stops", () => {
  const { limit, of } = countUpTo();
  expect([limit, of(9_999), of(10_000)]).toEqual([10_000, { value: 9_999, relation: "EXACT" }, { value: 10_000, relation: "AT_LEAST" }]);
  expect(countUpTo(3).of(2)).toEqual({ value: 2, relation: "EXACT" });
});
