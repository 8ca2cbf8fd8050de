import type { Sql } from "@souk/shared/database";
import { canonicalText } from "@souk/shared/fingerprint";
import { idOf } from "@souk/shared/ids";
import type { ReadyJournal } from "./door.ts";
import { askedLeg, type AskedLeg } from "./journal-fingerprint.ts";

/** How many differences are named; more say nothing more. */
const namedMax = 5;

/** A journal as it was asked for first. */
export interface Asked {
  readonly kind: string;
  readonly source: string;
  readonly metadata: object;
  readonly reversalOf: string | null;
  readonly effectiveAt: string | null;
  readonly legs: readonly AskedLeg[];
}

/** What journals were asked to be, by their uuid, in one statement. */
export async function journalsAsked(sql: Sql, uuids: readonly string[]): Promise<ReadonlyMap<string, Asked>> {
  const rows = await sql.rows<{ id: string; asked: Asked }>("select id, ledger.journal_asked_v1(id) as asked from unnest($1::uuid[]) as wanted (id)", [uuids]);
  return new Map(rows.map(({ id, asked }) => [id, asked]));
}

/** What the first journal under a key says otherwise than this one: `kind`, `postings.1.minor` … */
export function journalDifferences(first: Asked, { journal, legs }: ReadyJournal): string[] {
  const differences = [
    ...differing("", { kind: first.kind, source: first.source, metadata: first.metadata,
                       effectiveAt: first.effectiveAt === null ? undefined : new Date(first.effectiveAt),
                       reversalOf: first.reversalOf === null ? undefined : idOf("jnl", first.reversalOf) },
                     { kind: journal.kind, source: `${journal.source.type} ${journal.source.id}`, metadata: journal.metadata ?? {},
                       effectiveAt: journal.effectiveAt, reversalOf: journal.reversalOf }),
    ...legDifferences(first.legs, legs.map(askedLeg)),
  ];
  return differences.length === 0 ? ["effectiveAt"] : differences.slice(0, namedMax);      // a time named once and once left to the clock may fall together
}

function legDifferences(first: readonly AskedLeg[], now: readonly AskedLeg[]): string[] {
  if (first.length !== now.length) return ["postings"];
  return first.flatMap((leg, at) => differing(`postings.${at}.`, { ...leg }, { ...now[at]! }));
}

const differing = (prefix: string, first: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): string[] =>
  [...new Set([...Object.keys(first), ...Object.keys(now)])]
    .filter((field) => canonicalText(first[field]) !== canonicalText(now[field])).map((field) => prefix + field);
