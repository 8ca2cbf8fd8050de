import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { taxRates, type TaxClass, type TaxInclusion, type TaxRate } from "./tax-rate-tables.ts";

/** `TaxRateSetInput`, and the key. */
export interface TaxRateSetInput {
  readonly country: string;
  readonly region?: string | null;
  readonly taxClass: TaxClass;
  readonly rateBps: number;
  readonly inclusion: TaxInclusion;
  readonly jurisdiction: string;
  readonly validFrom?: Date | null;
  readonly idempotencyKey: string;
}

const rules = z.object({
  region: z.string().regex(/^[A-Z0-9]{1,3}$/, "The code of a state or province, such as CA.").nullish(),
  rateBps: z.int().min(0, "Not below nothing.").max(10_000, "At most the whole: 10,000 basis points."),
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "The code of a country or a part of it, such as DE or US-CA."),      // the books have an account for each, by its code
});

/**
 * Says what is taken of sales to a place from a moment on, by default from now on, in place of whatever was to begin at
 * that very moment. What was sold keeps the rate it was sold by.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput (a jurisdiction that is no code; a moment that is over: what was in force cannot be said otherwise)
 */
export const taxRateSet = verb("taxRateSet", async (tx, _context: Context, input: TaxRateSetInput): Promise<TaxRate> => {
  const id = await taxRateWrite(tx, input);
  if (!id) throw invalidInput(invalid(["input", "validFrom"], "This moment is over: say what holds from now on."));
  const [rate] = await tx.read(taxRates, `select ${taxRates.select("r")} from commerce.tax_rate_period r where r.id = $1`, [uuidOf(id)]);
  const set = present(rate, "the rate just written");
  const { country, region, taxClass, rateBps, inclusion } = set;
  await publish(tx, "taxRate.set", { taxRateId: set.id, country, region: region || null, taxClass, rateBps, inclusion, validFrom: set.validFrom.toISOString() }, () => set.version);
  return set;
}, { input: rules });

/** Undefined for a moment that is over, by the database's clock. */
async function taxRateWrite(tx: Tx, { country, region, taxClass, rateBps, inclusion, jurisdiction, validFrom }: TaxRateSetInput): Promise<Id<"txr"> | undefined> {
  const written = await tx.row<{ id: string }>(
    `insert into commerce.tax_rate as r (id, country, region, tax_class, rate_bps, inclusion, jurisdiction, valid_from)
     select $1, $2, $3, $4, $5, $6, $7, coalesce($8::timestamptz, clock_timestamp())
      where $8::timestamptz is null or $8 > clock_timestamp()      -- not now(): the transaction may have begun long before
         on conflict on constraint tax_rate_place do update
            set rate_bps = excluded.rate_bps, inclusion = excluded.inclusion, jurisdiction = excluded.jurisdiction, set_at = clock_timestamp(), version = r.version + 1
          where r.valid_from > clock_timestamp()
     returning r.id`,
    [uuidOf(newId("txr")), country, region ?? "", taxClass, rateBps, inclusion, jurisdiction, validFrom ?? null]);
  return written && idOf("txr", written.id);
}
