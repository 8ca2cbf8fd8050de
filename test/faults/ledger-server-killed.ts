import { ledger } from "@souk/ledger";
import { journalWriter } from "@souk/ledger/journal-writer";
import { loopRun } from "@souk/shared/loop";
import { logLines, runtimeWith } from "../runtime.ts";
import { killRounds, type KillOptions } from "./ledger-kills.ts";
import { byTransaction, byWriter } from "./ledger-posters.ts";
import type { KillFigures } from "./ledger-tally.ts";
import { durable, onOwnCluster } from "./own-cluster.ts";

const together = 16;               // callers of one writer: their journals go in batches
const inTransactions = 6;
const sweepsRestMs = 100;          // sealing is killed in the middle too

/** Kills the server under callers of two writers, one of them for a caller alone, and under transactions of money's; the ledger's sweeps run as well. */
export const serverKilled = (options: KillOptions): Promise<KillFigures> => onOwnCluster(async (cluster) => {
  const database = await cluster.open("ledger", { poolSize: 6 });
  const money = await cluster.open("money", { poolSize: inTransactions });
  const [shared, alone] = [journalWriter(database), journalWriter(database)];
  const runtime = runtimeWith(database, logLines().log);
  const sweeping = loopRun(async () => {
    for (const { sweep } of ledger.sweeps ?? []) await sweep(runtime);
    return sweepsRestMs;
  }, () => {});      // it fails while the server is down, and is tried again
  try {
    return await killRounds(cluster, cluster, [
      { poster: byWriter(shared), callers: together },
      { poster: byWriter(alone), callers: 1 },
      { poster: byTransaction(money), callers: inTransactions, isTransaction: true },
    ], options);
  } finally {
    await sweeping.close();
    await Promise.all([shared, alone].map((writer) => writer.close()));
  }
}, durable);
