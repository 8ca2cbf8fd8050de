import { platform, type Work } from "../store/work.ts";
import { invalidRequest, noSuch } from "./errors.ts";
import type { Kind, Kinds } from "./objects.ts";
import { textOf, type Parameters } from "./parameters.ts";

const limitDefault = 10;
const limitMax = 100;          // Stripe's

/** A list as it is answered. */
export interface Page<T> { readonly object: "list"; readonly data: T[]; readonly has_more: boolean; readonly url: string }

/** How many a list asks for. @throws ApiError outside 1 to 100 */
export function limitOf(given: Parameters): number {
  const limit = Number(given["limit"] ?? limitDefault);
  if (limit > limitMax) throw invalidRequest(`This value must be less than or equal to ${limitMax} (it currently is '${limit}').`, { param: "limit", code: "parameter_invalid_integer" });
  if (limit < 1) throw invalidRequest(`This value must be greater than or equal to 1 (it currently is '${limit}').`, { param: "limit", code: "parameter_invalid_integer" });
  return limit;
}

/** Members that a list is narrowed by; `created` takes a moment or a range. */
export type Filters = Readonly<Record<string, string | undefined>>;

/**
 * Kept objects of a kind, newest first. `moments` are the members that can be narrowed to a range.
 * A page that looks back by `ending_before` comes in the same order. @throws ApiError if the cursor names nothing
 */
export async function pageOf<K extends Kind>(work: Work, kind: K, given: Parameters, path: string, filters: Filters, moments: readonly string[] = ["created"]): Promise<Page<Kinds[K]>> {
  const limit = limitOf(given);
  const { after, before } = cursorsOf(given);
  const values: unknown[] = [kind, work.account ?? platform];
  const where = ["kind = $1", "account = $2", "not body ? 'deleted'"];
  const also = (clause: (place: string) => string, value: unknown) => { values.push(value); where.push(clause(`$${values.length}`)); };
  for (const [member, value] of Object.entries(filters)) if (value !== undefined) also((place) => `body ->> '${member}' = ${place}`, value);
  for (const member of moments) for (const [sign, moment] of rangeOf(given[member])) also((place) => `(body ->> '${member}')::bigint ${sign} ${place}`, moment);
  const cursor = after ?? before;
  if (cursor) also((place) => `sequence ${after ? "<" : ">"} ${place}`, await sequenceOf(work, kind, cursor, after ? "starting_after" : "ending_before"));
  const { rows } = await work.query<{ body: Kinds[K] }>(
    `select body from sandbox.object where ${where.join(" and ")} order by sequence ${before ? "asc" : "desc"} limit ${limit + 1}`, values);
  const data = rows.slice(0, limit).map(({ body }) => body);
  return { object: "list", data: before ? data.toReversed() : data, has_more: rows.length > limit, url: path };
}

/** The cursor of a list, at most one. */
export function cursorsOf(given: Parameters): { after: string | undefined; before: string | undefined } {
  const after = textOf(given, "starting_after");
  const before = textOf(given, "ending_before");
  if (after && before) throw invalidRequest("You cannot pass both `starting_after` and `ending_before`.", { param: "ending_before" });
  return { after, before };
}

async function sequenceOf(work: Work, kind: Kind, id: string, param: string): Promise<string> {
  const { rows } = await work.query<{ sequence: string }>("select sequence from sandbox.object where id = $1 and kind = $2 and account = $3", [id, kind, work.account ?? platform]);
  if (!rows[0]) throw noSuch(kind, id, param, 400);
  return rows[0].sequence;
}

const signs = { gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

/** `created` as comparisons. */
export function rangeOf(created: unknown): [string, number][] {
  if (created === undefined) return [];
  if (typeof created !== "object" || created === null) return [["=", Number(created)]];
  return Object.entries(created).map(([sign, moment]) => [signs[sign as keyof typeof signs], Number(moment)]);
}
