/**
 * In SQL: how a variant is counted, from its item and its row of `catalog.sellable_variant_v1`, either of which may be
 * absent. What nobody counted is none of, if it is a thing, and without end, if it is a file or work.
 */
export const policyNow = (item: string, variant: string): string =>
  `coalesce(${item}.policy, case when ${variant}.kind in ('DIGITAL', 'SERVICE', 'PROJECT') then 'UNLIMITED' else 'TRACKED' end)`;
