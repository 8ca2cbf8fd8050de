import type { NewJournal, PostedJournal } from "@souk/ledger/journal";
import type { JournalWriter } from "@souk/ledger/journal-writer";
import { post } from "@souk/ledger/post";
import type { Database } from "@souk/shared/database";
import { OperationError } from "@souk/shared/errors";
import { Refused } from "@souk/shared/refusals";
import { asAdmin, testRoles } from "../cluster.ts";
import type { FaultDatabase } from "./own-cluster.ts";

/** What the caller of one journal is told: it is in the books; it is refused; whether it was posted is open (again!); or what nobody should be told. */
export type Answer =
  | { readonly is: "posted"; readonly posted: PostedJournal }
  | { readonly is: "refused"; readonly code: string }
  | { readonly is: "open" }
  | { readonly is: "broken"; readonly error: string };

/** A way into the books. */
export interface Poster {
  /** One answer for each journal, in order. Never throws. */
  post(journals: readonly NewJournal[]): Promise<readonly Answer[]>;
}

const origin = { actor: "usr_load", correlationId: "load" };
const deadlineMs = 5_000;      // what a client of the graph is given

/** Through the writer, each journal by itself; what arrives together goes together. */
export const byWriter = (writer: JournalWriter): Poster => ({
  post: (journals) => Promise.all(journals.map((journal) =>
    writer.post(journal, { ...origin, deadlineMs: Date.now() + deadlineMs }).then((posted): Answer => ({ is: "posted", posted }), answerOf))),
});

/** Inside a transaction that writes a row of its own for each new journal, as money does with the state of a payment. */
export const byTransaction = (database: Database): Poster => ({
  async post(journals) {
    try {
      return await database.transaction({ origin, deadlineMs: Date.now() + deadlineMs }, async (tx) => {
        const answers = (await post(tx, journals)).map((outcome): Answer =>
          ("ok" in outcome ? { is: "posted", posted: outcome.ok } : answerOf(outcome.refused)));
        const fresh = journals.filter((_, at) => isNew(answers[at]!)).map(({ key }) => key);
        if (fresh.length > 0) await tx.run(`insert into ${ownRows} (key) select unnest($1::text[])`, [fresh]);
        return answers;
      });
    } catch (error) {
      return journals.map(() => answerOf(error));
    }
  },
});

const isNew = (answer: Answer): boolean => answer.is === "posted" && !answer.posted.isReplay;

/** Where transactions write their own rows: nothing in it is unique, so a doubled one shows. */
export const ownRows = "money.own_row";

/** Makes it. */
export const ownRowsMake = ({ adminUrl }: Pick<FaultDatabase, "adminUrl">): Promise<unknown> => asAdmin(adminUrl, (admin) => admin.query(
  `create table ${ownRows} (key text);
   grant insert on ${ownRows} to ${testRoles.runtime("money")}`));

function answerOf(error: unknown): Answer {
  if (error instanceof Refused) return { is: "refused", code: error.userErrors[0]!.code };
  if (error instanceof OperationError && error.extensions["retryable"] === true) return { is: "open" };
  return { is: "broken", error: error instanceof Error ? `${error.stack}` : String(error) };
}
