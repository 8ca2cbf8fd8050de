const byCurrency: Readonly<Record<string, readonly string[]>> = { usd: ["card", "us_bank_account"], eur: ["card", "sepa_debit"] };

/** Which methods fit a currency, of those that the request allows; a debit of a bank knows one currency. */
export function methodTypes(currency: string, allowed: readonly string[] | undefined): string[] {
  const fitting = byCurrency[currency] ?? ["card"];
  return fitting.filter((type) => allowed?.includes(type) ?? true);
}
