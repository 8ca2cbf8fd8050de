import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Sql } from "./database.ts";

/** An invariant as SQL: it holds when the query returns no row. */
export interface Invariant { readonly name: string; readonly title: string; readonly sql: string }
/** What a check found; at most a hundred violations are counted. */
export interface InvariantResult { readonly name: string; readonly title: string; readonly violations: number; readonly examples: readonly unknown[] }

const violationsMax = 100;   // enough to know that it is broken; the rest is found by the same query by hand
const examplesMax = 5;

const heading = /^-- ([A-Z]\d+): (.+)$/;

/**
 * Reads a checks file: each query stands under a line `-- K4: a finished idempotency record has its result`;
 * `{{schema}}` is the schema, `{{producers}}` the array literal of the subgraphs whose events it consumes.
 */
export function invariantsOf(text: string, schema: string, producers: readonly string[] = []): Invariant[] {
  const found: { name: string; title: string; lines: string[] }[] = [];
  for (const line of text.replaceAll("{{schema}}", schema).replaceAll("{{producers}}", `{${producers.join(",")}}`).split("\n")) {
    const match = heading.exec(line);
    if (match) found.push({ name: match[1]!, title: match[2]!, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found.map(({ name, title, lines }) => ({ name, title, sql: lines.join("\n").trim().replace(/;$/, "") }));
}

/** The invariants of a subgraph: the kernel's, then those of its own `checks.sql`, then those of its modules' in the order of their names. @param folder its `src` */
export function invariantsIn(schema: string, folder: string, producers: readonly string[]): Invariant[] {
  const kernel = readFileSync(fileURLToPath(new URL("../migrations/checks.sql", import.meta.url)), "utf8");
  const modules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name, "checks.sql")).filter((file) => existsSync(file)).toSorted();
  return [...invariantsOf(kernel, schema, producers), ...[path.join(folder, "checks.sql"), ...modules].flatMap((file) => invariantsOf(readFileSync(file, "utf8"), schema))];
}

/** Runs the checks one after the other, each a read of its own. Changes nothing. */
export async function integrityCheck(sql: Sql, invariants: readonly Invariant[]): Promise<InvariantResult[]> {
  const results: InvariantResult[] = [];
  for (const { name, title, sql: query } of invariants) {
    const rows = await sql.rows<{ example: unknown }>(`select to_jsonb(violation) as example from (${query}\n) as violation limit ${violationsMax}`);
    results.push({ name, title, violations: rows.length, examples: rows.slice(0, examplesMax).map((row) => row.example) });
  }
  return results;
}

/** A subgraph's part of the report that operators read. */
export const integrityTypeDefs = (name: string): string => /* GraphQL */ `
  "What must be true of the data, checked while you read."
  type IntegrityReport @key(fields: "at") @tag(name: "operator") @policy(policies: [["role:ADMIN"], ["role:AUDITOR"], ["role:FINANCE"], ["role:SUPPORT"]]) {
    "When the report was asked for."
    at: DateTime!
    "The invariants of ${name}, at most 100; null when it did not answer."
    ${name}: [InvariantResult!]
  }
  "One invariant: it holds when there is no violation."
  type InvariantResult @shareable @tag(name: "operator") {
    "Its short name, such as K4."
    name: String!
    "What must be true."
    title: String!
    "How often it is not; counting stops at 100."
    violations: Int!
    "Up to five of the offending rows."
    examples: [JSON!]!
  }
`;
