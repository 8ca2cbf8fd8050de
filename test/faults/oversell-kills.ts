import { asAdmin } from "../cluster.ts";
import { until } from "../until.ts";
import type { Rush } from "./oversell-rush.ts";
import type { FaultDatabase } from "./own-cluster.ts";

/** When the process is killed, and how that moment is found. */
export interface KillMoment {
  readonly name: string;
  /** Begins the rush, kills at its moment and answers the rush. */
  strike(stage: { readonly cluster: FaultDatabase; readonly buyers: number; begin(): Rush; kill(): Promise<void> }): Promise<Rush>;
}

const lookMs = 1;

/** Once this share of the buyers has its answer. */
export const afterAnswers = (share: number): KillMoment => ({
  name: `${share * 100} % answered`,
  async strike({ buyers, begin, kill }) {
    const rush = begin();
    await rush.reaches(Math.ceil(share * buyers));
    await kill();
    return rush;
  },
});

/** While the first sale is written and cannot be committed, and a second batch waits for its stock: a lock of ours holds it there. */
export const amidTransactions: KillMoment = {
  name: "amid transactions",
  strike: ({ cluster, begin, kill }) => asAdmin(cluster.adminUrl, async (holder) => {
    await holder.query("begin");
    await holder.query("lock table commerce.checkout_history in share row exclusive mode");      // near the end of what a sale writes: its orders are there, and nobody sees them
    const rush = begin();
    await until("two batches are under way", async () => (await lockedOut(cluster)) >= 2);
    await kill();
    await holder.query("rollback");
    return rush;
  }),
};

/** As soon as a sale is committed, whoever has heard of it. */
export const atFirstSale: KillMoment = {
  name: "the first sale committed",
  strike: ({ cluster, begin, kill }) => asAdmin(cluster.adminUrl, async (looker) => {
    const groups = async () => Number((await looker.query<{ groups: string }>("select count(*) as groups from commerce.order_group")).rows[0]!.groups);
    const before = await groups();
    const rush = begin();
    while (await groups() === before) await new Promise((resolve) => { setTimeout(resolve, lookMs); });
    await kill();
    return rush;
  }),
};

const ofCommerce = "datname = current_database() and application_name = 'souk commerce'";
const countOf = async ({ adminUrl }: FaultDatabase, where: string): Promise<number> => Number(
  (await asAdmin(adminUrl, (admin) => admin.query<{ count: string }>(`select count(*) from pg_stat_activity where ${where}`))).rows[0]!.count);
const lockedOut = (cluster: FaultDatabase) => countOf(cluster, `${ofCommerce} and wait_event_type = 'Lock'`);

/** Resolves when nothing that a killed process began goes on in the database: what it had sent may still be committed. */
export const untilGone = (cluster: FaultDatabase): Promise<void> => until("what it had begun has ended", async () => (await countOf(cluster, ofCommerce)) === 0);
