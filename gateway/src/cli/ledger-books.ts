import { ledger } from "@souk/ledger";
import type { Database } from "@souk/shared/database";
import { onInstallation, sayBeside } from "./installation.ts";

/** Opens the ledger's books for one command, under the ledger's own role; standard output is left to the command's answer. */
export const onBooks = <T>(use: (database: Database) => Promise<T>): Promise<T> =>
  onInstallation(async (foundations) => use((await foundations.runtimeOf(ledger)).database), sayBeside);
