import { readFile } from "node:fs/promises";
import type { Client } from "pg";

/** What the server has used since it was started, as far as the meter saw it. */
export interface ServerUse {
  /** All its processes together, µs. */
  readonly cpuMicros: number;
  readonly walBytes: number;
}

/** CPU that a process has had, µs. */
async function cpuMicrosOf(pid: number): Promise<number | undefined> {
  try {
    return Number((await readFile(`/proc/${pid}/schedstat`, "utf8")).split(" ")[0]) / 1_000;      // ns; the ticks of `stat` are 10 ms
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ESRCH") return undefined;      // it ended
    throw error;
  }
}

/** Reads what a server on this machine uses: sessions, the log's writer, checkpoints, vacuum. Linux only: elsewhere its CPU reads 0. */
export function serverMeter(admin: Client): { read(): Promise<ServerUse> } {
  const seen = new Map<number, number>();      // what ended keeps what it had
  return {
    async read() {
      const { rows } = await admin.query<{ pids: number[]; wal: string }>(
        `select array(select pid from pg_stat_activity) || split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::int as pids,
                pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as wal`);
      for (const pid of rows[0]!.pids) {
        const micros = await cpuMicrosOf(pid);
        if (micros !== undefined) seen.set(pid, micros);
      }
      return { cpuMicros: [...seen.values()].reduce((sum, micros) => sum + micros, 0), walBytes: Number(rows[0]!.wal) };
    },
  };
}
