/** True under `pnpm laws --deep`: many more cases, for a night rather than for each change. */
export const isDeep = process.env["SOUK_TEST_DEEP"] === "1";

/** What this run's cases are drawn from: another one each time, and printed; `pnpm laws --seed=…` draws the same again. */
export const seed = Number(process.env["SOUK_TEST_SEED"] ?? Date.now() % 2 ** 31);
