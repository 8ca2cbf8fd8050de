import { live, liveUpdate } from "@souk/shared/live";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { languageOf } from "../language.ts";
import { notificationKinds } from "./notification-kinds.ts";
import { notificationMarkAllRead } from "./notification-mark-all-read.ts";
import { notificationMarkRead } from "./notification-mark-read.ts";
import { notificationWatch } from "./notification-watch.ts";
import { notificationWords } from "./notification-words.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "Subscription" | "User" | "Notification" | "NotificationConnection" | "NotificationMarkAllReadPayload" | "NotificationUpdate"> = {
  Mutation: { notificationMarkRead: payload(null, notificationMarkRead), notificationMarkAllRead: payload(null, notificationMarkAllRead) },
  Subscription: { notificationAdded: live(notificationWatch) },
  NotificationUpdate: { ...liveUpdate, notification: ({ payload: { notificationId } }, _, { notifications }) => notifications.byId.load(notificationId) },
  NotificationMarkAllReadPayload: { user: ({ userId }) => (userId ? { id: userId } : null) },
  User: {
    __resolveReference: (user) => user,
    notifications: ({ id }, args, { notifications }) => notifications.page(id, args),
    unreadCount: ({ id }, _, { notifications }) => notifications.unreadCount(id),
  },
  Notification: {
    __resolveReference: ({ id }, { notifications }) => notifications.byId.load(id),
    category: ({ kind }) => notificationKinds[kind].category,
    title: ({ kind, facts }, { locale }) => notificationWords(kind, facts, languageOf(locale)).title,
    body: ({ kind, facts }, { locale }) => notificationWords(kind, facts, languageOf(locale)).body,
  },
  NotificationConnection: { totalCount: (page) => page.count() },
};
