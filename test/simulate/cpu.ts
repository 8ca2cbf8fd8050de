import { readFileSync } from "node:fs";

const ticksPerSecond = 100;      // USER_HZ of every Linux there is

/** CPU that a process of this machine has had, all its threads, seconds. Linux only: elsewhere, and of one that has ended, 0. */
export function cpuSecondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ");      // a name may hold spaces
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return 0;
  }
}
