import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reconciliationRuns, type ReconciliationRun } from "./reconciliation-tables.ts";

/** The mutation's input. */
export interface ReconciliationRunStartInput {
  readonly from: Date;
  readonly until: Date;
  readonly currency?: Currency | null;
  readonly includesBank?: boolean | null;
  readonly idempotencyKey: string;
}

/** The longest span: a quarter, some hundred thousand entries of a busy market; a year is four of them. */
const spanDaysMax = 92;
const dayMs = 86_400_000;

const inputRules = z.object({ from: z.date(), until: z.date() }).loose()
  .refine(({ from, until }) => from < until, { path: ["until"], message: "It ends after it begins." })
  .refine(({ from, until }) => until.getTime() - from.getTime() <= spanDaysMax * dayMs, { path: ["until"], message: `At most ${spanDaysMax} days.` });

/** A run to be written. `cause`: of the same there is one. */
export interface NewRun { readonly cause: string; readonly from: Date; readonly until: Date; readonly currency: Currency | null; readonly includesBank: boolean }

/** Writes a run; the worker begins with it once this has committed. @returns null where there is one of this cause */
export const runInsert = async (tx: Tx, { cause, from, until, currency, includesBank }: NewRun): Promise<ReconciliationRun | null> => (await tx.read(reconciliationRuns,
  `insert into money.reconciliation_run as r (id, cause, from_at, until_at, currency, includes_bank, started_by)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict do nothing
   returning ${reconciliationRuns.select("r")}`, [uuidOf(newId("rcr")), cause, from, until, currency, includesBank, tx.origin.actor]))[0] ?? null;

/**
 * Has the books held against the provider, and against the bank where that is asked for, over a span of the provider's time;
 * what is open from before is looked at as well. The answer is a run that has begun: it says by its state how it ended.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput
 */
export const reconciliationRunStart = verb("reconciliationRunStart", async (tx: Tx, _: Context, { from, until, currency, includesBank }: ReconciliationRunStartInput): Promise<ReconciliationRun> =>
  present(await runInsert(tx, { cause: `request:${newId("rcr")}`, from, until, currency: currency ?? null, includesBank: includesBank ?? false }), "a run of a cause of its own"), { input: inputRules });
