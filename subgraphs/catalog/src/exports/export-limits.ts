/** Listings read at once: with up to 100 variants each a few megabytes, and 50 ms of the database. */
export const exportPageListings = 200;

/** How long an address to download from holds: a click, and a slow start. */
export const downloadMs = 600_000;

/** How long the file is kept: whoever needs it later asks for the listings as they are then. */
export const exportKeptMs = 7 * 86_400_000;

/** Attempts after which an export ends: what fails five times fails again. */
export const exportFaultsMax = 5;

/** An export that runs for so long without an attempt has lost its job: attempts wait at most three minutes. */
export const exportStalledMs = 1_800_000;

/** Exports of one person: a few at once, then ten in an hour. */
export const exportRate = { capacity: 10, restorePerSecond: 10 / 3_600, cost: 1 };
