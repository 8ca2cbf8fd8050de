import { operation, type Operation } from "../server/operation.ts";
import { eventOf, eventsPage } from "./event-reads.ts";
import { eventThin } from "./event-thin.ts";
import { eventsThinPage } from "./events-thin-page.ts";

/** What can be asked about events: snapshots over v1, notifications over v2. */
export const eventOperations: readonly Operation[] = [
  operation("events.list", "GET", "/v1/events", ({ work, given, path }) => eventsPage(work, given, path), { isOfAccounts: true }),
  operation("events.retrieve", "GET", "/v1/events/:id", async ({ work, id }) => (await eventOf(work, id, "id")).body, { isOfAccounts: true }),
  operation("v2.core.events.list", "GET", "/v2/core/events", eventsThinPage),
  operation("v2.core.events.retrieve", "GET", "/v2/core/events/:id", async ({ work, id }) => eventThin(await eventOf(work, id, "thin_id"))),
];
