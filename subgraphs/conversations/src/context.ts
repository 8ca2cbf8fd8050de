import type { RequestContext } from "@souk/shared/context";
import { notificationLoaders, type NotificationLoaders } from "./notifications/notification-reads.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext { readonly notifications: NotificationLoaders }

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => ({ ...base, notifications: notificationLoaders(base) });
