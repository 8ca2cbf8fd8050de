/** A billion in a currency of two decimals: more is a slip of the finger. */
export const priceMinorMax = 100_000_000_000n;
