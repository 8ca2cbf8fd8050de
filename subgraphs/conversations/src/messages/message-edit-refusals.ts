import { Refused, type UserError } from "@souk/shared/refusals";

/** It was sent too long ago to be edited. */
export const editWindowClosed = (closedAt: Date, path: readonly string[]) => new Refused({
  __typename: "EditWindowClosedError", code: "WINDOW_CLOSED", message: "This was sent too long ago to be changed. Send another message.", path, closedAt,
} satisfies UserError);

/** A moderator would have to look at it first; of which term is told to nobody. */
export const contentHeld = (path: readonly string[]) => new Refused({
  __typename: "ContentHeldError", code: "CONTENT_HELD", message: "Somebody has to look at this before it goes out. Send it as a message of its own.", path,
} satisfies UserError);
