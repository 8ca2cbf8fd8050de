import { catalog } from "@souk/catalog";
import { cacheOpen } from "@souk/shared/cache";
import type { SubgraphRuntime } from "@souk/shared/context";
import { databaseOpen } from "@souk/shared/database";
import { logOpen } from "@souk/shared/log";
import { objectsLocal, type LocalObjects } from "@souk/shared/objects-local";
import { ratesOpen } from "@souk/shared/rates";
import { testSecrets } from "../cluster.ts";

const poolSize = 8;

/** What catalog has in a process of its own, over a fault's cluster. */
export const catalogRuntime = async (url: string, folder: string): Promise<SubgraphRuntime & { readonly objects: LocalObjects }> => ({
  database: await databaseOpen({ url, schema: "catalog", tables: catalog.tables, poolSize, applicationName: "fault catalog", onPoolError: () => {} }),
  cache: cacheOpen({ maxEntries: 100 }), rates: ratesOpen(), objects: objectsLocal({ folder, secrets: testSecrets }), secrets: testSecrets,
  log: logOpen({ level: "fatal", name: "fault" }), publicUrl: "http://souk.test", stripe: null, poke: () => {},
});
