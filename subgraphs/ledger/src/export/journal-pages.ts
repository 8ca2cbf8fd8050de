import type { Sql } from "@souk/shared/database";
import type { BookedJournal } from "./booked-journal.ts";
import type { JournalsWanted } from "./journals-wanted.ts";
import { logPages } from "./log-pages.ts";
import { ownerPages } from "./owner-pages.ts";

/**
 * The journals that are in the books when the reading begins, none missing and none twice however much is posted
 * meanwhile: page after page, each a short statement of its own. Nothing is held in between, so a slow reader holds up nobody.
 *
 * In the order of the log, or of an owner's accounts in the order of posting. These are the same but for transactions
 * that overtook each other; an account's versions say the order of its entries.
 */
export const journalPages = (sql: Sql, wanted: JournalsWanted): AsyncGenerator<readonly BookedJournal[], void, undefined> =>
  wanted.owner === undefined ? logPages(sql, wanted) : ownerPages(sql, { ...wanted, owner: wanted.owner });
