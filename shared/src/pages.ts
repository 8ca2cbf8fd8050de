import { assert } from "./assert.ts";
import { OperationError } from "./errors.ts";

/** How a client asks for a page, as Relay names it. Exactly one of `first` and `last`. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Postgres types a sort key may have; the cursor carries its text and Postgres reads it back. */
export type KeyType = "timestamptz" | "date" | "int" | "bigint" | "numeric" | "uuid" | "text";

/** One column of an order. It must be NOT NULL: a comparison with null is neither true nor false, and rows would vanish. */
export interface SortKey {
  /** As the statement names it: `l.created_at`. */
  readonly sql: string;
  readonly direction: "asc" | "desc";
  readonly type: KeyType;
}

/** An order that an index backs. The last key is unique, so that no two rows stand at one place. */
export interface Sort {
  /** Stands in the cursor; one of another sort is refused. */
  readonly name: string;
  readonly keys: readonly SortKey[];
}

/** The page that a statement is to read: `select …, ${page.keys} from … where … and ${page.where} order by ${page.orderBy} limit ${page.limit}`. */
export interface Page {
  readonly sort: Sort;
  /** Rows on the page. */
  readonly size: number;
  /** Rows to fetch: one more than the page has, which tells whether there are others. */
  readonly limit: number;
  readonly isBackward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  /** A condition in parentheses, or `true`; its placeholders belong to `values`. */
  readonly where: string;
  readonly values: readonly string[];
  /** Reversed for a page read backward; `connection` turns the rows round again. */
  readonly orderBy: string;
  /** A select item `"pageKeys"`: the row's keys as Postgres writes them. A JavaScript Date would lose the microseconds and with them rows. */
  readonly keys: string;
}

/** Where a page lies in its list; the cursors are null on an empty page. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}
/** One row with its place in the list. */
export interface Edge<T> { readonly cursor: string; readonly node: T }
/** One page, as the graph answers it. */
export interface Connection<T> { readonly edges: readonly Edge<T>[]; readonly nodes: readonly T[]; readonly pageInfo: PageInfo }

/** Arguments that make no page: the client's mistake, `BAD_USER_INPUT`. */
export class PageRefused extends OperationError {
  constructor(message: string) {
    super("BAD_USER_INPUT", message);
    this.name = "PageRefused";
  }
}

/** The largest page of a list; a nested one says a smaller bound of its own. */
export const pageMax = 100;

/**
 * What to read for a page, by keyset: no offset, so that a deep page costs what the first does and rows that come or go
 * meanwhile shift nothing.
 * @param options.firstParameter number of the first placeholder in `where`; 1 by default
 * @throws PageRefused for both or neither of `first` and `last`, a size outside 1 to `maxPage`, a malformed cursor or one of another sort
 */
export function pageOf(args: PageArgs, options: { readonly sort: Sort; readonly maxPage?: number; readonly firstParameter?: number }): Page {
  const { sort, maxPage = pageMax, firstParameter = 1 } = options;
  const isBackward = args.last !== null && args.last !== undefined;
  if (isBackward === (args.first !== null && args.first !== undefined)) throw new PageRefused("Give either `first` or `last`.");
  const size = (isBackward ? args.last : args.first)!;
  if (!Number.isInteger(size) || size < 1 || size > maxPage) throw new PageRefused(`A page has 1 to ${maxPage} entries.`);

  const values: string[] = [];
  const bound = (cursor: string | null | undefined, isAfter: boolean): string[] => {
    if (cursor === null || cursor === undefined) return [];
    const from = firstParameter + values.length;
    values.push(...keysIn(cursor, sort));
    return [beyond(sort.keys, from, isAfter)];
  };
  const bounds = [...bound(args.after, true), ...bound(args.before, false)];
  return {
    sort, size, limit: size + 1, isBackward, values,
    hasAfter: typeof args.after === "string", hasBefore: typeof args.before === "string",
    where: bounds.length === 0 ? "true" : `(${bounds.join(" and ")})`,
    orderBy: sort.keys.map(({ sql, direction }) => `${sql} ${(direction === "desc") === isBackward ? "asc" : "desc"}`).join(", "),
    keys: `array[${sort.keys.map(({ sql }) => `${sql}::text`).join(", ")}] as "pageKeys"`,
  };
}

/** True of rows that lie after (or before) the place whose keys start at placeholder `from`. */
function beyond(keys: readonly SortKey[], from: number, isAfter: boolean): string {
  const columns = keys.map(({ sql }) => sql);
  const places = keys.map(({ type }, at) => `$${from + at}::${type}`);
  const signs = keys.map(({ direction }) => ((direction === "asc") === isAfter ? ">" : "<"));
  if (signs.every((sign) => sign === signs[0]))
    return `(${columns.join(", ")}) ${signs[0]} (${places.join(", ")})`;         // one range of the index
  const steps = columns.map((column, at) =>
    [...columns.slice(0, at).map((earlier, i) => `${earlier} = ${places[i]}`), `${column} ${signs[at]} ${places[at]}`].join(" and "));
  return `${columns[0]} ${signs[0]}= ${places[0]} and (${steps.join(" or ")})`;   // the first term is implied, and lets the index start there
}

/** A row that was selected with `page.keys`. */
export interface Keyed { readonly pageKeys: readonly string[] }

/**
 * The page as clients see it, from the rows the statement brought in its own order.
 * `hasPreviousPage` of a page read forward says that there was an `after`, and the other way round: knowing more would take a second statement.
 * @param keyValuesOf a row's sort keys, each as Postgres writes it; by default those of `page.keys`
 */
export function connection<T extends Keyed>(rows: readonly T[], page: Page): Connection<T>;
export function connection<T>(rows: readonly T[], page: Page, keyValuesOf: (row: T) => readonly (string | number | bigint)[]): Connection<T>;
export function connection<T>(
  rows: readonly T[], page: Page, keyValuesOf: (row: T) => readonly (string | number | bigint)[] = (row) => (row as T & Keyed).pageKeys,
): Connection<T> {
  const hasMore = rows.length > page.size;
  const shown = rows.slice(0, page.size);
  const nodes = page.isBackward ? shown.toReversed() : shown;
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(page.sort, keyValuesOf(node)) }));
  return {
    edges, nodes,
    pageInfo: {
      hasNextPage: page.isBackward ? page.hasBefore : hasMore,
      hasPreviousPage: page.isBackward ? hasMore : page.hasAfter,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** base64url of `[sort name, key, …]`. */
function cursorOf(sort: Sort, keys: readonly (string | number | bigint)[]): string {
  assert(keys.length === sort.keys.length, `a row of ${sort.name} has not all its sort keys`);
  return Buffer.from(JSON.stringify([sort.name, ...keys.map(String)])).toString("base64url");
}

/** The keys in a cursor, each one that Postgres will read. */
function keysIn(cursor: string, sort: Sort): string[] {
  const [name, ...keys] = decoded(cursor);
  if (name !== sort.name || keys.length !== sort.keys.length) throw new PageRefused("This cursor belongs to another list or order.");
  return keys.map((key, at) => {
    if (typeof key !== "string" || !readable[sort.keys[at]!.type](key)) throw malformed();
    return key;
  });
}

const malformed = () => new PageRefused("Not a cursor.");

function decoded(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(parts)) return parts;
  } catch { /* said below */ }
  throw malformed();
}

const isWhole = (bits: number) => (text: string) => /^-?\d{1,19}$/.test(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

/** What Postgres writes for a moment, years 1000 to 9999. It would refuse 30 February with an error, which `Date` does not. */
function isMoment(text: string): boolean {
  const [, day, clock] = /^([1-9]\d{3}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?$/.exec(text) ?? [];
  const moment = new Date(`${day}T${clock}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${day}T${clock}`);
}

/** Cursors come back from outside: what would be an error in Postgres is refused here. */
const readable: Readonly<Record<KeyType, (text: string) => boolean>> = {
  timestamptz: isMoment,
  date: (text) => isMoment(`${text} 00:00:00+00`),
  int: isWhole(32),
  bigint: isWhole(64),
  numeric: (text) => /^-?\d{1,60}(\.\d{1,60})?$/.test(text),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  text: (text) => !text.includes("\0"),
};

/** How many there are: `AT_LEAST` when counting stopped early. */
export interface Count { readonly value: number; readonly relation: "EXACT" | "AT_LEAST" }

/** Counting ten thousand index entries takes about a millisecond; nobody reads a longer list to its end. */
export const countExactMax = 10_000;

/**
 * Counting that stops: put `limit` on the rows inside, `select count(*)::int from (select from … limit ${limit}) as counted`,
 * and give what was counted to `of`. Exact below `bound`.
 */
export const countUpTo = (bound: number = countExactMax): { readonly limit: number; readonly of: (counted: number) => Count } => ({
  limit: bound,
  of: (counted) => ({ value: counted, relation: counted < bound ? "EXACT" : "AT_LEAST" }),
});
