import { unauthenticated } from "@souk/shared/errors";
import type { LiveEvent, Watch } from "@souk/shared/live";
import type { Id } from "@souk/shared/ids";
import type { Context } from "../context.ts";

/** The event behind an update, as the log has it. */
export type NotificationAdded = LiveEvent<{ readonly notificationId: Id<"ntf"> }>;

/** Listens for what the caller is told, and nobody else. @throws OperationError UNAUTHENTICATED */
export const notificationWatch = (_: unknown, { caller }: Context): Watch => {
  if (!caller.userId) throw unauthenticated();
  return { events: ["notification.sent"], by: "userId", values: [caller.userId] };
};
