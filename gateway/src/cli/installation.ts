import { configOf } from "../config.ts";
import { dataOpen, type Data } from "../stack/data.ts";
import { foundationsOpen, type Foundations } from "../stack/foundations.ts";
import { logOpen } from "@souk/shared/log";

/** Progress of a command, one line each. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The same beside an answer that a program may read: the answer alone is on standard output. */
export const sayBeside = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Opens the installation that the environment describes, migrated, for one command; everything is closed after it.
 * @param progress hears of the database's start and its migrations
 * @param poolSize connections of each subgraph's pool; two do for a command that asks one thing after the other
 */
export async function onInstallation<T>(use: (foundations: Foundations, data: Data) => Promise<T>, progress = say, poolSize = 2): Promise<T> {
  const config = configOf(process.env, process.argv);
  const log = logOpen({ name: "souk", level: "warn" });
  const data = await dataOpen({ ...config, progress });
  try {
    const foundations = await foundationsOpen({ ...config, access: data, log, poolSize });
    try {
      return await use(foundations, data);
    } finally {
      await foundations.close();
    }
  } finally {
    await data.close();
  }
}
