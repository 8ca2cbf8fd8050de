import { asAdmin } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";
import { until } from "./until.ts";

/** Waits until somebody in a test file's database waits for a lock that another holds. */
export const untilBlocked = ({ adminUrl }: TestDatabase): Promise<void> => until("somebody waits for a lock", () => asAdmin(adminUrl, async (admin) => ((await admin.query(
  "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rowCount ?? 0) > 0));
