/** Where a range of prices ends and the next begins, in minor units: steps that people think in, each two to three times the last. */
export const priceSteps = [1_000n, 2_500n, 5_000n, 10_000n, 25_000n, 50_000n, 100_000n, 500_000n] as const;

/** The range with this number, as `width_bucket` counts them from 0 on. */
export const priceRange = (at: number): { readonly gte: bigint; readonly lt: bigint | null } => ({ gte: priceSteps[at - 1] ?? 0n, lt: priceSteps[at] ?? null });
