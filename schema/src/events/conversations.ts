import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** Who was told what in the app. */
export interface NotificationFact { readonly notificationId: Id<"ntf">; readonly userId: Id<"usr">; readonly kind: string }
/** Which message never arrived; `fault` is the receiver's code. */
export interface DeliveryFact { readonly userId: Id<"usr">; readonly channel: "EMAIL"; readonly template: string; readonly fault: string }

/** What happens in conversations. Ordered by person: it is their list that changes. */
export const conversationsEvents = {
  /** A person was told something in the app. */
  "notification.sent": event<NotificationFact>({
    aggregate: "Notification", aggregateId: (payload) => payload.notificationId, partitionKey: (payload) => payload.userId, version: 1,
  }),
  /** A message outside the app was refused for good; it is not tried again. */
  "notification.failed": event<DeliveryFact>({ aggregate: "User", aggregateId: (payload) => payload.userId, version: 1 }),
} as const;
