import type { Sql } from "@souk/shared/database";
import { movedByPeriod, type MovedLine, type MovedWanted } from "./moved-by-period.ts";

/** Tax by jurisdiction, period by period: `credit` was collected, `debit` went back with refunds or was paid to the state. */
export const taxCollected = (sql: Sql, wanted: MovedWanted): Promise<MovedLine[]> => movedByPeriod(sql, ["tax:payable"], wanted);
