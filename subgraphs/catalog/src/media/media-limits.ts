/** As many pictures as a listing has; a gallery that is looked at to its end. */
export const mediaPerListing = 20;

/** Uploads begun and not attached, for one listing: a whole gallery at once, not a store of files. */
export const uploadsPerListing = 20;

/** A phone's best picture has some 8 MB; it is read into memory once. */
export const mediaBytesMax = 10_000_000;

/** Below it even a thumbnail would be stretched. */
export const sidePixelsMin = 200;

/** As long a panorama as a phone makes. */
export const sidePixelsMax = 12_000;

/** A picture is unpacked to 4 bytes for each: 256 MB, more than the largest common camera's 61 million. A small file can claim any number. */
export const pixelsMax = 64_000_000;

/** Widths that are made: a card on a phone, a card on a large screen, the listing's own page. */
export const pictureWidths = [320, 640, 1_280] as const;

/** Characters of what a picture shows, for who does not see it. */
export const altTextMax = 500;

/** How long an upload may begin after leave for it was given: a whole gallery over a slow line. */
export const uploadMs = 3_600_000;

/** How long an upload may wait for being attached: a draft that is finished the next morning. */
export const attachWithinMs = 86_400_000;

/** Uploads of one person: three full galleries at once, then one in five minutes. */
export const uploadRate = { capacity: 60, restorePerSecond: 240 / 3_600, cost: 1 };
