/** Within this everybody sees an edit. It is made of the two below, since a copy may be made of a copy. */
const editSeenWithinMs = 2_000;

/** The longest `@cacheControl(maxAge:)`, s: what a cache before the gateway keeps is dropped by no event. HTTP knows no shorter time. */
export const keptOutsideMaxSeconds = 1;

/** How long a process may go on answering from its own memory what others have invalidated, ms. */
export const localLifeMs: number = editSeenWithinMs - 1_000 * keptOutsideMaxSeconds;
