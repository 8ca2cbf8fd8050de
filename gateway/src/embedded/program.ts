import { execFile } from "node:child_process";
import type { Account } from "./account.ts";
import { neutralFolder, serverEnvironment } from "./platform.ts";

const outputBytes = 1_048_576;      // programs of PostgreSQL print a few hundred lines at most

/** How a program ended. `code` is undefined when it could not be started or was killed; `output` then says why. */
export interface ProgramEnd { readonly code: number | undefined; readonly output: string }

/** How to start a program of the server: as whom, where, with what environment. */
export const startedAs = (account: Account | undefined) => ({
  ...account && { uid: account.uid | 0, gid: account.gid | 0 },        // Node takes signed numbers here
  cwd: neutralFolder,
  env: serverEnvironment(),
  windowsHide: true,
});

/** Runs a program to its end. Never throws: a failure is an answer. */
export const programRun = (file: string, parameters: readonly string[], account?: Account): Promise<ProgramEnd> =>
  new Promise((resolve) => {
    execFile(file, [...parameters], { ...startedAs(account), maxBuffer: outputBytes }, (error, stdout, stderr) => {
      if (!error) return resolve({ code: 0, output: stdout + stderr });
      resolve({ code: typeof error.code === "number" ? error.code : undefined, output: (stdout + stderr).trim() || error.message });
    });
  });
