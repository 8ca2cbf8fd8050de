import { killRounds, type KillOptions } from "./ledger-kills.ts";
import { posterStart, type PosterCall } from "./ledger-poster-started.ts";
import type { Poster } from "./ledger-posters.ts";
import type { KillFigures } from "./ledger-tally.ts";
import type { FaultDatabase } from "./own-cluster.ts";

const together = 16;
const inTransactions = 6;

/** Kills the process that posts, by its writer and in transactions, while the server lives on: whoever asked it resolves what is open with the next one. */
export async function posterKilled(cluster: FaultDatabase, options: KillOptions): Promise<KillFigures> {
  let poster = await posterStart(cluster);
  const by = (way: PosterCall["way"]): Poster => ({ post: (journals) => poster.by(way).post(journals) });
  const victim = {
    kill: () => poster.kill(),
    start: async () => { poster = await posterStart(cluster); },
  };
  const figures = await killRounds(cluster, victim, [
    { poster: by("writer"), callers: together },
    { poster: by("transaction"), callers: inTransactions, isTransaction: true },
  ], options);
  await poster.kill();
  return figures;
}
