import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { languageOf } from "../language.ts";
import { notificationMarkRead } from "./notification-mark-read.ts";
import { notificationWords } from "./notification-words.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "User" | "Notification" | "NotificationConnection"> = {
  Mutation: { notificationMarkRead: payload(null, notificationMarkRead) },
  User: {
    __resolveReference: (user) => user,
    notifications: ({ id }, args, { notifications }) => notifications.page(id, args),
    unreadCount: ({ id }, _, { notifications }) => notifications.unreadCount(id),
  },
  Notification: {
    __resolveReference: ({ id }, { notifications }) => notifications.byId.load(id),
    title: ({ kind, facts }, { locale }) => notificationWords(kind, facts, languageOf(locale)).title,
    body: ({ kind, facts }, { locale }) => notificationWords(kind, facts, languageOf(locale)).body,
  },
  NotificationConnection: { totalCount: (page) => page.count() },
};
