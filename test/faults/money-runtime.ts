import { money } from "@souk/money";
import { cacheOpen } from "@souk/shared/cache";
import type { StripeSettings, SubgraphRuntime } from "@souk/shared/context";
import { databaseOpen } from "@souk/shared/database";
import { logOpen } from "@souk/shared/log";
import { objectsLocal } from "@souk/shared/objects-local";
import { ratesOpen } from "@souk/shared/rates";
import { testSecrets } from "../cluster.ts";

const poolSize = 6;

/** What money has in a process of its own, over a fault's cluster. */
export const moneyRuntime = async (url: string, stripe: StripeSettings): Promise<SubgraphRuntime> => ({
  database: await databaseOpen({ url, schema: "money", tables: money.tables, poolSize, applicationName: "fault money", onPoolError: () => {} }),
  cache: cacheOpen({ maxEntries: 100 }), rates: ratesOpen(), objects: objectsLocal({ folder: "unused", secrets: testSecrets }), secrets: testSecrets,
  log: logOpen({ level: "fatal", name: "fault" }), publicUrl: "http://souk.test", stripe, poke: () => {},
});
