import { holds, type Fault } from "./fault.ts";
import { posterKilled } from "./ledger-poster-killed.ts";
import { raceClaims, raceLines, racesRun } from "./ledger-races.ts";
import { serverKilled } from "./ledger-server-killed.ts";
import { killClaims, killLines } from "./ledger-tally.ts";
import { onOwnCluster } from "./own-cluster.ts";

const rounds = 20;
const upMs = 4_000;
const seed = 20_261_121;
const repetitions = 100;

export const fault: Fault = {
  name: "ledger",
  title: "journals, while Postgres or the posting process is killed (a crash of the server, not of the machine); races for one balance",
  async run() {
    const server = await serverKilled({ rounds, upMs, seed });
    holds(killClaims(server), server);
    const poster = await onOwnCluster((cluster) => posterKilled(cluster, { rounds, upMs, seed }));
    holds(killClaims(poster), poster);
    const races = await racesRun({ repetitions });
    holds(raceClaims(races), races);
    return [
      "Postgres killed:", ...killLines(server).map(indented),
      "the posting process killed:", ...killLines(poster).map(indented),
      "races:", ...raceLines(races).map(indented),
    ];
  },
};

const indented = (line: string) => `  ${line}`;
