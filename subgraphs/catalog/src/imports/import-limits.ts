/** Some 1,300 bytes for each of as many listings as an import may have. Stands in the schema and in a CHECK, too. */
export const importBytesMax = 64_000_000;

/** More are several shops; and a report that nobody reads to its end. */
export const importListingsMax = 50_000;

/** Shopify writes a row for each variant and each picture: four for a listing. */
export const importRowsMax = 200_000;

/** As many as a spreadsheet has, most of them empty: some programs write them all. */
export const fileRowsMax = 1_048_576;

/** Columns with a name: every question of some fifteen categories, and as many as a shop's apps may add. */
export const columnsMax = 2_000;

/** Values of a listing, in lists within lists: a hundred variants with all that they may have are 4,000. */
export const valuesMax = 10_000;

/** Values in one cell: beyond what any list may have. */
export const cellValuesMax = 200;

/** A description of 20,000 characters, with ten times as much around them. More is not parsed. */
export const htmlCharactersMax = 200_000;

/** Two for each word of such a description; nested elements take quadratic time to parse: 0.1 s at most. */
export const htmlTagsMax = 10_000;

/** A variant each, and as many pictures again as Shopify takes: beyond it is no listing's. */
export const rowsPerListingMax = 350;

/** A description of 20,000 characters, each of them four bytes and escaped, fits many times. */
export const rowBytesMax = 1_000_000;

/** Listings in one transaction: 0.2 s, so that nobody waits long for their locks, nor event consumers for the horizon. */
export const chunkListings = 200;

/** Where listings have many variants, a chunk ends sooner. */
export const chunkRows = 2_000;

/** Where listings are long, too: they are in memory while their chunk is. */
export const chunkBytes = 4_000_000;

/** Faults and warnings that are kept of a row: whoever has more begins with these. */
export const faultsPerRow = 50;

/** Attempts without a chunk in between after which an import stops: what fails five times fails again. */
export const faultsMax = 5;

/** What a file may call a listing. */
export const keyCharactersMax = 200;

/** How long an upload may begin after leave for it was given. */
export const importUploadMs = 3_600_000;

/** Files that were uploaded and not started within a day are forgotten: they cost a disk. */
export const startWithinMs = 86_400_000;

/** How long the file of an import that failed is kept, for it to be started again. */
export const resumeWithinMs = 7 * 86_400_000;

/** How long reports are kept: until the next quarter's price list. */
export const reportsKeptMs = 90 * 86_400_000;

/** An import that runs and has moved nothing for as long has lost its job: chunks take a second, attempts wait at most three minutes. */
export const stalledMs = 600_000;

/** Imports of one person: ten at once, then ten in an hour, which bounds what they can put on the disk. */
export const importRate = { capacity: 10, restorePerSecond: 10 / 3_600, cost: 1 };
