/** A key with a page of instructions; a book is a file. */
export const goodsTextMax = 5_000;

/** As long as a link is in a browser's bar. */
export const goodsLinkMax = 2_000;

/** A song album, an hour of lesson, a set of photographs; what is larger is streamed or linked. */
export const fileBytesMax = 100_000_000;

/** How long an upload may begin after leave for it was given: it may be one of several over a slow line. */
export const fileUploadMs = 3_600_000;

/** How long an uploaded file may wait until it is said what it is handed out for. */
export const fileWaitsMs = 86_400_000;

/** Long enough to begin a download, too short to be passed on. */
export const fileDownloadMs = 600_000;

/** Uploads of one person: a shop's files in one go, then one a minute. */
export const fileRate = { capacity: 60, restorePerSecond: 1 / 60, cost: 1 };
