import type { Sql } from "@souk/shared/database";
import type { TaxInclusion } from "./tax-rate-tables.ts";

/** Something sold to a place. */
export interface Taxed {
  readonly country: string;
  /** Code of its state or province, such as CA; null where it has none. */
  readonly region: string | null;
  /** One of `TaxClass`; what is none is taxed as STANDARD. */
  readonly taxClass: string;
}

/** What is taken of it now. */
export interface TaxApplied {
  readonly rateBps: number;
  readonly inclusion: TaxInclusion;
  /** Whose tax it is; null where no rate is known, and then the rate is 0: nothing is invented. */
  readonly jurisdiction: string | null;
}

/** Whoever knows what is taken of a sale: our own table, or a provider of rates that an installation puts in its place. */
export interface TaxRates {
  /** The rates in force, in the order asked, however many, by a constant number of statements. */
  ratesOf(sql: Sql, taxed: readonly Taxed[]): Promise<readonly TaxApplied[]>;
}

/**
 * Our own table's. What says most about the place counts: its region, then its country; and of that the class asked for,
 * then STANDARD, but for ZERO, which is 0 unless it has a rate of its own. One statement.
 */
export const taxRatesOfTable: TaxRates = {
  async ratesOf(sql, taxed) {
    if (taxed.length === 0) return [];
    return sql.rows<TaxApplied>(
      `select coalesce(r.rate_bps, 0) as "rateBps", coalesce(r.inclusion, 'ADDED') as inclusion, r.jurisdiction
         from unnest($1::text[], $2::text[], $3::text[]) with ordinality as w (country, region, tax_class, at)
         left join lateral (
          select in_force.rate_bps, in_force.inclusion, in_force.jurisdiction
            from (
              select distinct on (t.region, t.tax_class) t.region, t.tax_class, t.rate_bps, t.inclusion, t.jurisdiction
                from commerce.tax_rate t
               where t.country = w.country
                 and t.region in (w.region, '')
                 and (t.tax_class = w.tax_class or (t.tax_class = 'STANDARD' and w.tax_class <> 'ZERO'))
                 and t.valid_from <= clock_timestamp()
               order by t.region, t.tax_class, t.valid_from desc) as in_force
           order by in_force.region = '', in_force.tax_class <> w.tax_class
           limit 1) as r on true
        order by w.at`,
      [taxed.map(({ country }) => country), taxed.map(({ region }) => region ?? ""), taxed.map(({ taxClass }) => taxClass)]);
  },
};
