import { isId, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { invalid, type UserError } from "@souk/shared/refusals";
import { z } from "zod";
import type { FeeBase } from "./fee-rule-tables.ts";

/** `FeeRuleSetInput`, and the key. */
export interface FeeRuleSetInput {
  readonly sellerId?: Id<"sel"> | null;
  readonly categoryId?: Id<"cat"> | null;
  readonly currency?: Currency | null;
  readonly rateBps: number;
  readonly fixedMinor?: bigint | null;
  readonly minimumMinor?: bigint | null;
  readonly maximumMinor?: bigint | null;
  readonly base: FeeBase;
  readonly taxBps: number;
  readonly jurisdiction?: string | null;
  readonly idempotencyKey: string;
}

/** No fee is higher than what anything costs here. */
export const amountMinorMax = 100_000_000_000n;

const bps = z.int().min(0, "Not below nothing.").max(10_000, "At most the whole: 10,000 basis points.");
const amount = z.bigint().min(0n, "Not below nothing.").max(amountMinorMax, "This is more than anything costs here.").nullish();

/** Rules of `FeeRuleSetInput`. */
export const feeRuleSetRules = z.object({
  rateBps: bps, fixedMinor: amount, minimumMinor: amount, maximumMinor: amount, taxBps: bps,
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "The code of a country or a part of it, such as DE or US-CA.").nullish(),
});

const at = (name: string, message: string) => invalid(["input", name], message);

/** What of a rule does not go together, one error for each input. */
export function feeRuleFaults({ sellerId, categoryId, currency, fixedMinor, minimumMinor, maximumMinor, taxBps, jurisdiction }: FeeRuleSetInput): UserError[] {
  const hasAmount = Boolean(fixedMinor) || Boolean(minimumMinor) || typeof maximumMinor === "bigint";
  return [
    ...(sellerId && !isId("sel", sellerId) ? [at("sellerId", "There is no such seller.")] : []),
    ...(categoryId && !isId("cat", categoryId) ? [at("categoryId", "There is no such category.")] : []),
    ...(hasAmount && !currency ? [at("currency", "Say which currency the amounts are in; of any, a rule is a share alone.")] : []),
    ...(typeof maximumMinor === "bigint" && maximumMinor < (minimumMinor ?? 0n) ? [at("maximumMinor", "Not below the minimum.")] : []),
    ...((taxBps > 0) === Boolean(jurisdiction) ? [] : [at("jurisdiction", "Say whose the tax is where there is one, and only then.")]),
  ];
}
