import type { NewJournal, PostedJournal } from "@souk/ledger/journal";
import { journalWriter, type JournalWriter } from "@souk/ledger/journal-writer";
import { post } from "@souk/ledger/post";
import type { Outcome } from "@souk/shared/batcher";
import type { Database } from "@souk/shared/database";
import { Refused } from "@souk/shared/refusals";
import { inTransaction, testOrigin } from "../database.ts";
import type { Batch } from "./ledger-commands.ts";
import type { Answer } from "./ledger-model.ts";

const patienceMs = 30_000;

/** The ways into the books. */
export interface Entrances { readonly database: Database; readonly writer: JournalWriter }
/** Opens both. */
export const entrancesOpen = (database: Database): Entrances => ({ database, writer: journalWriter(database) });

/** What of the journals may go in one call: `post` takes a key once. */
export const takenBy = (entrance: Batch["entrance"], journals: readonly NewJournal[]): NewJournal[] =>
  journals.filter(({ key }, at) => entrance === "writer" || journals.findIndex((other) => other.key === key) === at);

/** Places of a call's journals in the order in which they take effect: a key's second comes after everybody's first. */
export function orderOfEffect(journals: readonly NewJournal[]): number[] {
  const round = ({ key }: NewJournal, at: number) => journals.slice(0, at).filter((other) => other.key === key).length;
  return journals.map((journal, place) => ({ place, round: round(journal, place) })).toSorted((a, b) => a.round - b.round).map(({ place }) => place);
}

/** Takes journals through an entrance, as one call. */
export function through(entrance: Batch["entrance"], { database, writer }: Entrances, journals: readonly NewJournal[]): Promise<Outcome<PostedJournal>[]> {
  if (entrance === "post") return inTransaction(database, (tx) => post(tx, journals));
  return Promise.all(journals.map((journal) => writer.post(journal, { ...testOrigin, deadlineMs: Date.now() + patienceMs }).then((ok) => ({ ok }), (refused: Error) => ({ refused }))));
}

/** What an outcome says, in the model's form. @throws what is not a refusal */
export function answerOf(outcome: Outcome<PostedJournal>): Answer {
  if ("ok" in outcome) return { is: outcome.ok.isReplay ? "replayed" : "posted", amounts: outcome.ok.amounts };
  if (!(outcome.refused instanceof Refused)) throw outcome.refused;
  const { code, path, account, available, remaining, differences } = outcome.refused.userErrors[0] as unknown as
    { code: string; path: string[] | null; account?: string; available?: { minor: bigint }; remaining?: { minor: bigint }; differences?: string[] };
  const left = available ?? remaining;
  return {
    is: "refused", code, path: path?.join(".") ?? null, ...(account === undefined ? {} : { account }),
    ...(left ? { available: left.minor } : {}), ...(differences ? { differences: differences.toSorted() } : {}),
  };
}
