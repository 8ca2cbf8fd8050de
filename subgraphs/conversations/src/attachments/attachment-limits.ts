/** Pictures of one message: all sides of a thing. The table holds it to the same. */
export const attachmentsPerMessage = 10;
/** A phone's best picture has some 8 MB; it is read into memory once. The table holds it to the same. */
export const attachmentBytesMax = 10_000_000;
/** A picture is unpacked to 4 bytes for each: 256 MB, more than the largest common camera's 61 million. A small file can claim any number. */
export const pixelsMax = 64_000_000;
/** The longer side as it is kept: what a large screen shows, a tenth of what a phone takes. */
export const sidePixelsMax = 1_600;
/** How long an upload may begin after leave for it was given: a row of pictures over a slow line. */
export const uploadMs = 3_600_000;
/** How long one may wait for its message: a draft that is finished the next morning. */
export const sendWithinMs = 86_400_000;
/** Uploads of one person: three full messages at once, then two a minute. */
export const uploadRate = { capacity: 30, restorePerSecond: 2 / 60, cost: 1 };
/** An address works for one to two hours, and is the same for an hour, so that a browser keeps what it has. */
export const addressMs = 3_600_000;
