const minuteMs = 60_000;

/** Whoever slipped sees it soon; later the other side has read, and acted on, what it said. */
const editWindowMs = 15 * minuteMs;
/** Nobody slips more often in one message. All that it said is kept, and the table counts to the same. */
export const editsMax = 10;

/** Until when a message may be edited. A clock that is off by seconds does no harm. */
export const editableUntil = (sentAt: Date): Date => new Date(sentAt.getTime() + editWindowMs);
