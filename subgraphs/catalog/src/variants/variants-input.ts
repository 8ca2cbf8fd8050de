import { invalid, type UserError } from "@souk/shared/refusals";
import { z } from "zod";
import { priceMinorMax } from "../listings/listing-money.ts";
import { plainText } from "../plain-text.ts";
import { variantsMax } from "./variant-reads.ts";

/** A variant as the graph takes it. */
export interface VariantInput {
  readonly sku?: string | null;
  readonly optionValues: readonly string[];
  readonly priceMinor: bigint;
  readonly compareAtMinor?: bigint | null;
  readonly quantityBreaks?: readonly { readonly minimumQuantity: number; readonly unitMinor: bigint }[] | null;
}

/** Size, colour, material: with a fourth nobody finds what they want. */
const optionsMax = 3;
const optionCharactersMax = 40;
const skuCharactersMax = 64;
/** More steps than that are a price list, which nobody reads. */
const breaksMax = 10;
const quantityMax = 100_000;

const minor = z.bigint().min(0n, "Not below nothing.").max(priceMinorMax, "This is more than anything costs here.");

/** Rules of `VariantsBulkSetInput`. */
export const variantsRules = z.object({
  optionNames: z.array(plainText(optionCharactersMax)).max(optionsMax, `At most ${optionsMax} options.`),
  variants: z.array(z.object({
    sku: plainText(skuCharactersMax).nullish(),
    optionValues: z.array(plainText(optionCharactersMax)).max(optionsMax, `At most ${optionsMax} options.`),
    priceMinor: minor,
    compareAtMinor: minor.nullish(),
    quantityBreaks: z.array(z.object({ minimumQuantity: z.int().min(2, "A break begins at two.").max(quantityMax, "Nobody buys that many."), unitMinor: minor }))
      .max(breaksMax, `At most ${breaksMax} breaks.`).nullish(),
  })).min(1, "At least one variant.").max(variantsMax, `At most ${variantsMax} variants.`),
});

/** What is wrong between the fields of variants: each has one value for each option, and differs from the others. */
export function variantFaults(optionNames: readonly string[], variants: readonly VariantInput[]): UserError[] {
  const faults: UserError[] = [];
  const unless = (isRight: boolean, path: readonly (string | number)[], message: string) => { if (!isRight) faults.push(invalid(["input", ...path.map(String)], message)); };
  unless(new Set(optionNames.map(folded)).size === optionNames.length, ["optionNames"], "Two options have one name.");
  const [values, skus] = [new Set<string>(), new Set<string>()];
  variants.forEach(({ sku, optionValues, priceMinor, compareAtMinor, quantityBreaks }, at) => {
    const path = ["variants", at];
    unless(optionValues.length === optionNames.length, [...path, "optionValues"], `One value for each of ${optionNames.length} options.`);
    unless(isNew(values, JSON.stringify(optionValues.map(folded))), [...path, "optionValues"], "Another variant has the same values.");
    unless(!sku || isNew(skus, sku), [...path, "sku"], "Another variant has this number.");
    unless(compareAtMinor === null || compareAtMinor === undefined || compareAtMinor > priceMinor, [...path, "compareAtMinor"], "What it cost before must be more than it costs now.");
    const breaks = quantityBreaks ?? [];
    unless(breaks.every(({ minimumQuantity, unitMinor }, n) => {
      const before = breaks[n - 1] ?? { minimumQuantity: 1, unitMinor: priceMinor };
      return minimumQuantity > before.minimumQuantity && unitMinor < before.unitMinor;
    }), [...path, "quantityBreaks"], "From each quantity on, the larger first to last, one costs less than before.");
  });
  return faults;
}

const folded = (text: string) => text.toLowerCase();
const isNew = (seen: Set<string>, value: string): boolean => seen.size < seen.add(value).size;
