import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { bankLinesOf } from "./bank-csv.ts";
import { bankStatements, type BankStatement } from "./reconciliation-tables.ts";

/** The mutation's input: a file and the days that it is of, `until` not in them. */
export interface BankStatementImportInput { readonly from: string; readonly until: string; readonly csv: string; readonly idempotencyKey: string }

/** Five thousand lines of two hundred characters. */
const csvCharactersMax = 1_000_000;
const inputRules = z.object({ from: z.string(), until: z.string(), csv: z.string().max(csvCharactersMax, `At most ${csvCharactersMax} characters.`) }).loose()
  .refine(({ from, until }) => from < until, { path: ["until"], message: "It ends after it begins." });

/**
 * Takes a file of the bank's account: runs that are asked for the bank over its days compare it with the books. Lines that are
 * there already, from a file that overlaps, are not taken twice: of lines alike in all, as many stand here as in the file that
 * has most of them.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, naming the line
 */
export const bankStatementImport = verb("bankStatementImport", async (tx: Tx, { caller }: Context, { from, until, csv }: BankStatementImportInput): Promise<BankStatement> => {
  const read = bankLinesOf(csv);
  if ("fault" in read) throw invalidInput(invalid(["input", "csv"], `Line ${read.fault.line}: ${read.fault.what}`));
  const outside = read.lines.findIndex(({ bookedOn }) => bookedOn < from || bookedOn >= until);
  if (outside >= 0) throw invalidInput(invalid(["input", "csv"], `Line ${outside + 2}: It is of no day of the statement.`));
  const [statement] = await tx.read(bankStatements,
    `insert into money.bank_statement as s (id, from_on, until_on, line_count, imported_by) values ($1, $2, $3, $4, $5)
     returning s.id as "id", s.from_on::text as "fromOn", s.until_on::text as "untilOn", s.line_count as "lineCount", s.imported_by as "importedBy", s.imported_at as "importedAt"`,
    [uuidOf(newId("bst")), from, until, read.lines.length, caller.actor]);
  const { id } = present(statement, "the statement just inserted");
  await tx.run(
    `insert into money.bank_line (id, statement_id, booked_on, currency, amount_minor, reference, repetition)
     select gen_random_uuid(), $1, l.day, l.currency, l.minor, l.reference, row_number() over (partition by l.day, l.currency, l.minor, l.reference)
       from jsonb_to_recordset($2::jsonb) as l (day date, currency text, minor bigint, reference text)
     on conflict do nothing`, [uuidOf(id), JSON.stringify(read.lines.map(({ bookedOn, currency, minor, reference }) => ({ day: bookedOn, currency, minor: String(minor), reference })))]);
  return statement!;
}, { input: inputRules });
