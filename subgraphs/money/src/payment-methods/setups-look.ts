import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { askedTogether } from "../provider/asked-together.ts";
import { setupLookWaitsSeconds, setupLooksMax } from "./setup-looks.ts";
import { setupSee, type SetupKnown } from "./setup-see.ts";

/** Takes setups that are to be looked at, and puts their next look off. One statement. Uses the index payment_method_setup_look. */
async function setupsTake(sql: Sql, limit: number): Promise<SetupKnown[]> {
  const rows = await sql.rows<{ id: string; version: number; ref: string | null }>(
    `update money.payment_method_setup s
        set looks = s.looks + 1,
            look_at = case when s.looks + 1 < $3 then clock_timestamp() + make_interval(secs => ($2::int[])[least(s.looks + 2, cardinality($2::int[]))]) end
      where s.id in (select d.id
                       from money.payment_method_setup d
                      where d.look_at <= clock_timestamp()
                      order by d.look_at
                      limit $1
                        for update skip locked)
     returning s.id, s.version, s.provider_ref as ref`, [limit, setupLookWaitsSeconds, setupLooksMax]);
  return rows.map(({ id, version, ref }) => ({ setupId: idOf("pms", id), version, providerRef: ref }));
}

const batchMax = 32;
const everyMs = 1_000;

/** Asks how setups stand of which nothing was heard. */
async function setupsLook(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const taken = await setupsTake(runtime.database, batchMax);
  await askedTogether(taken.filter(({ providerRef }) => providerRef !== null), async (known) => {       // one that the provider has not made yet is the completer's
    try {
      await setupSee(runtime, known.providerRef!, known);
    } catch (error) {
      runtime.log.warn({ err: error, setupId: known.setupId }, "a setup could not be looked at; it is looked at again");
    }
  });
  return taken.length;
}

/** The looker after setups. */
export const setupLooker: Sweep = { name: "setups of which nothing is heard are asked for", everyMs, batchMax, sweep: setupsLook };
