/** Steps of a document's own score, as `catalog.search_tier` counts them, the best last. */
const bestTier = 40;
/** So large a share of all documents is read first, the best: of a word in 80,000 of 500,000 about half of what is wanted. */
const firstShare = 0.04;
/** Read more than is expected to be needed: the words of a search are not as frequent in each tier. */
const spare = 1.25;
/** How often it is reckoned anew how deep to read. Each is a scan of the index of the words, and the last reads what is left. */
const bands = 4;

/**
 * A query for the best documents, band by band of their tiers, until there are enough. How deep a band goes is reckoned from how
 * many were found above it: a scan of the index takes as long for one tier as for ten. Exact whatever is reckoned: bands do not
 * overlap, leave no tier out, and stand one below the other.
 * @param band the first documents that also meet a condition, in their order
 */
export function tiered(band: (isOfTiers: string) => string, limit: number): string {
  const numbers = Array.from({ length: bands }, (_, at) => at + 1);
  const depth = (number: number) => (number === 1
    ? `select ${bestTier} as high, catalog.search_tier_at(${firstShare}) as low, ${firstShare}::float8 as share, 0 as found`
    : `select s.high, least(s.high, catalog.search_tier_at(${number === bands ? 1 : "s.share"})) as low, s.share, s.found
         from (select p.low - 1 as high, p.found + n.found as found, coalesce(p.share * ${spare} * ${limit} / nullif(p.found + n.found, 0), 1) as share
                 from depth_${number - 1} p, (select count(*) as found from band_${number - 1}) as n) as s`);
  const tiersOf = (number: number) => `catalog.search_tier(d.static_score) && array(select generate_series(b.low, b.high) from depth_${number} b where b.high >= 0)`;
  return `
    with ${numbers.map((number) => `depth_${number} as materialized (${depth(number)}), band_${number} as materialized (${band(tiersOf(number))})`).join(", ")}
    ${numbers.map((number) => `select * from band_${number}`).join(" union all ")}
     limit ${limit}`;
}
