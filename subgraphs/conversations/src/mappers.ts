export type { Notification } from "./notifications/notification-tables.ts";
export type { NotificationPage as NotificationConnection } from "./notifications/notification-reads.ts";
/** Trust's; here it is known by its id. */
export interface User { readonly id: string }
