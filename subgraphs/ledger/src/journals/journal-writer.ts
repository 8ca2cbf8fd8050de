import { batcher, type Outcome } from "@souk/shared/batcher";
import { isTransient, type Database } from "@souk/shared/database";
import { roundsBy } from "@souk/shared/rounds";
import { journalReady, Overtaken, throughTheDoor, type DoorAnswer, type ReadyJournal } from "./door.ts";
import { journalOutcomes } from "./journal-outcome.ts";
import type { NewJournal, PostedJournal } from "./journal.ts";
import { openAccounts } from "./open-accounts.ts";

/** For whom a journal is posted, and how long they wait. */
export interface PostingFor {
  readonly actor: string;
  readonly correlationId: string;
  /** Epoch ms. */
  readonly deadlineMs: number;
}

/** Posts single journals, many callers' at once. */
export interface JournalWriter {
  /**
   * Posts one journal in a transaction of its own, shared with whatever else arrived while the previous was under way.
   * Repeatable: the same key and content answers the first journal. Of two under one key in one batch the second comes
   * after all others.
   * @throws Refused with its typed reason, after which nothing is posted; a retryable OperationError when busy or late,
   *         after which the same key may be tried again and tells what became of it
   */
  post(journal: NewJournal, by: PostingFor): Promise<PostedJournal>;
  /** Journals that wait for the next batch. */
  readonly waiting: number;
  /** Takes no more and waits for those under way. */
  close(): Promise<void>;
}

const batchMax = 256;              // by then a batch costs as little per journal as it ever will, and locks its accounts for some 15 ms
const waitingMax = 10_000;         // some seconds of work; beyond, a caller hears "busy" at once rather than late
const batchTimeoutMs = 10_000;     // a batch waits for locks of others' transactions, which end within their own time limits
const lanes = 2;                   // while one batch waits for its commit, the next is at work

/** Opens a writer over the ledger's database. */
export function journalWriter(database: Database): JournalWriter {
  const open = openAccounts();
  const queue = batcher<ReadyJournal, PostedJournal>({
    maxBatch: batchMax, maxWaiting: waitingMax, batchTimeoutMs, lanes, isOutage: isTransient,
    run: async (journals) => {
      const outcomes = new Map<ReadyJournal, Outcome<PostedJournal>>();
      // Equal keys go one after the other: the second is answered from the first, or refused beside it.
      for (const round of roundsBy(journals, ({ journal: { key } }) => key)) {
        const answers = await untilNotOvertaken(() => throughTheDoor(database, round, open.has), open.forget);
        open.add(answers);
        if (answers.some(({ outcome }) => outcome === "POSTED")) database.announce("ledger");
        const told = await journalOutcomes(database, answers);
        answers.forEach(({ asked }, at) => outcomes.set(asked, told[at]!));
      }
      return journals.map((journal) => outcomes.get(journal)!);
    },
  });
  return {
    async post(journal, { actor, correlationId, deadlineMs }) {
      return queue.submit(journalReady(journal, { actor, correlationId }), { deadlineMs });
    },
    get waiting() { return queue.waiting; },
    close: () => queue.close(),
  };
}

/** Who is overtaken twice in a row is so by two others who succeeded; a batch of many is divided before it comes to that. */
const attemptsMax = 5;

async function untilNotOvertaken(attempt: () => Promise<DoorAnswer[]>, onOvertaken: () => void): Promise<DoorAnswer[]> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Overtaken) || attempts === attemptsMax) throw error;
      onOvertaken();
    }
  }
}
