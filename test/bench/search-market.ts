import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { marketSeed, marketSellers, type MarketProgress } from "@souk/catalog/seed";
import { cacheOpen } from "@souk/shared/cache";
import type { SubgraphRuntime } from "@souk/shared/context";
import { newId, uuidOf } from "@souk/shared/ids";
import { objectsLocal } from "@souk/shared/objects-local";
import { ratesOpen } from "@souk/shared/rates";
import { asAdmin, testSecrets } from "../cluster.ts";
import { onOwnCluster, type OwnCluster } from "../faults/own-cluster.ts";
import { logLines } from "../runtime.ts";

/** What a server of 4 GB would have; the data of half a million listings lies in it. */
const settings = { fsync: "off", full_page_writes: "off", shared_buffers: "1GB", max_wal_size: "8GB" };
const progressEveryMs = 10_000;

/** Where the market is, for other processes: its server, and the folder of its pictures. */
export interface MarketPlace { readonly cluster: OwnCluster; readonly folder: string }

/** Runs `use` on a server of its own with a market of so many listings. */
export async function onMarket<T>(listings: number, progress: (line: string) => void, use: (runtime: SubgraphRuntime, place: MarketPlace) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "souk-market-"));
  try {
    return await onOwnCluster(async (cluster) => {
      const sellers = Array.from({ length: marketSellers(listings) }, () => newId("sel"));
      await asAdmin(cluster.adminUrl, (admin) => admin.query(
        `insert into trust.seller (id, name, handle, type, country, state)
         select s.id, 'Shop', 'shop-' || s.number, 'BUSINESS', 'DE', 'ACTIVE' from unnest($1::uuid[]) with ordinality as s (id, number)`, [sellers.map(uuidOf)]));
      const runtime: SubgraphRuntime = {
        database: await cluster.open("catalog"), cache: cacheOpen({ maxEntries: 1_000 }), rates: ratesOpen(), secrets: testSecrets,
        objects: objectsLocal({ folder, secrets: testSecrets }), log: logLines().log, publicUrl: "http://souk.test", stripe: null, poke: () => {},
      };
      let saidAt = performance.now();
      const said = (at: MarketProgress) => {
        if (performance.now() - saidAt < progressEveryMs && at.done < at.of) return;
        saidAt = performance.now();
        progress(`${at.done} of ${at.of} listings, ${Math.round(at.perSecond)} a second`);
      };
      await marketSeed(runtime, { listings, seed: 1, sellers, progress: said });
      await asAdmin(cluster.adminUrl, (admin) => admin.query("vacuum analyze"));
      return use(runtime, { cluster, folder });
    }, settings);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

