import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { notifications, type Notification } from "./notification-tables.ts";

/** A page of a person's notifications that can be counted. */
export interface NotificationPage extends Connection<Notification> { readonly count: () => Promise<Count> }
/** How to ask for one. */
export interface NotificationPageArgs extends PageArgs { readonly unreadOnly?: boolean | null }

/** Newest first, by the indexes notification_of_user and notification_unread: ids sort by the time they were made. */
const newestFirst: Sort = { name: "newest", keys: [{ sql: "n.id", direction: "desc", type: "uuid" }] };
/** Nested under a person. */
const nestedPageMax = 50;
/** A badge says 99+ long before. */
const unreadMax = 1_000;

const counted = (where: string, limit: number) =>
  `select count(*)::int as count from (select from conversations.notification n where ${where} limit ${limit}) as counted`;

/** Reads of notifications; each person reads only their own, whoever else they may be. */
export interface NotificationLoaders {
  /** Null for an id that is malformed, of none, or of somebody else's. */
  readonly byId: { load(id: string): Promise<Notification | null> };
  /** A page of the caller's; null for anybody else's. */
  page(userId: string, args: NotificationPageArgs): Promise<NotificationPage | null>;
  /** How many the caller has not read; null for anybody else. */
  unreadCount(userId: string): Promise<number | null>;
}

/** Opens them for one operation of one caller. */
export function notificationLoaders({ database, caller: { userId } }: RequestContext): NotificationLoaders {
  const own = (asked: string): string | null => (userId && asked === userId ? uuidOf(userId) : null);
  const count = async (where: string, owner: string, limit: number) => (await database.row<{ count: number }>(counted(where, limit), [owner]))?.count ?? 0;
  return {
    byId: batched(async (ids: readonly string[]) => (userId ? database.read(notifications,
      `select ${notifications.select("n")}
         from conversations.notification n
        where n.id = any($1::uuid[])
          and n.user_id = $2
          and n.is_shown`,
      [ids.filter((id) => isId("ntf", id)).map(uuidOf), uuidOf(userId)]) : []), (notification: Notification): string => notification.id),

    async page(asked, args) {
      const page = pageOf(args, { sort: newestFirst, maxPage: nestedPageMax, firstParameter: 2 });
      const owner = own(asked);
      if (owner === null) return null;
      const where = `n.user_id = $1 and n.is_shown${args.unreadOnly ? " and n.read_at is null" : ""}`;
      const rows = await database.rows<Record<string, unknown> & { pageKeys: string[] }>(
        `select ${notifications.select("n")}, ${page.keys}
           from conversations.notification n
          where ${where} and ${page.where}
          order by ${page.orderBy}
          limit ${page.limit}`,
        [owner, ...page.values]);
      const counting = countUpTo();
      return {
        ...connection(rows.map((row) => Object.assign(notifications.read(row), { pageKeys: row.pageKeys })), page),
        count: async () => counting.of(await count(where, owner, counting.limit)),
      };
    },

    async unreadCount(asked) {
      const owner = own(asked);
      return owner === null ? null : count("n.user_id = $1 and n.is_shown and n.read_at is null", owner, unreadMax);
    },
  };
}
