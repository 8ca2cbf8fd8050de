import { setTimeout as sleep } from "node:timers/promises";
import { subgraphs } from "@souk/gateway/subgraphs";
import { consumerOf } from "@souk/shared/consumers";
import { asAdmin } from "../cluster.ts";
import type { Market } from "./market.ts";
import { hoursPass, looksDue } from "./time.ts";

/** What is not at rest, each with how much of it: a statement of one number. */
type Unrest = Readonly<Record<string, string>>;

/** What the provider has been asked for and has not answered, and what was paid and is not placed: a day ends with nothing of it. */
const ofADay: Unrest = {
  "calls of the provider without an answer": "select count(*) from money.provider_call where state = 'PENDING'",
  "groups that are paid and not placed": `select count(*) from commerce.order_group g join money.payment p on p.order_group_id = g.id where g.state = 'PENDING_PAYMENT' and p.state = 'CAPTURED'`,
};
/** What time does. */
const ofTime: Unrest = {
  ...ofADay,
  "orders that are due": `select count(*) from commerce."order" where due_at <= clock_timestamp()`,
  "payouts that are due": "select (select count(*) from money.payout_account where due_at <= clock_timestamp()) + (select count(*) from money.payout where due_at <= clock_timestamp())",
  "groups that are due": "select count(*) from commerce.order_group where state = 'PENDING_PAYMENT' and payable_until <= clock_timestamp()",
};
/** Everything that comes to its end by itself. */
const ofAll: Unrest = {
  ...ofTime,
  "payments under way": "select count(*) from money.payment where state in ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'INDETERMINATE')",
  "refunds under way": "select count(*) from money.refund where state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE')",
  "captured and not held": "select count(*) from money.payment p join commerce.order_group g on g.id = p.order_group_id where p.state = 'CAPTURED' and g.state = 'PLACED' and not exists (select from money.hold h where h.payment_id = p.id)",
  "payouts under way": "select count(*) from money.payout where state in ('ELIGIBLE', 'TRANSFERRED', 'INDETERMINATE', 'SUBMITTED', 'IN_TRANSIT')",
  "transfers under way": "select count(*) from money.transfer where state in ('REQUESTED', 'INDETERMINATE', 'REVERSING')",
  "chargebacks that the bank is being told of": "select count(*) from money.chargeback where state = 'ACCEPTED'",
  "news of the provider": "select count(*) from money.provider_event where state in ('RECEIVED', 'FAILED')",
  "news that is looked for": looksDue,
  "releases that were asked for": "select count(*) from money.hold where release_asked_at is not null and left_minor > frozen_minor",
};

const dayWithinMs = 180_000;      // calls that met several faults wait a minute between tries
const allWithinMs = 600_000;      // refunds that were lost are looked for at growing distances
const lookMs = 200;
/** A sweep that begins something looks every 5 s at the most. */
const stillMs = 6_000;
/** While something is still under way an hour passes now and then: its news was lost, and is asked for. */
const hourEveryMs = 4_000;

/** Waits until the day's work is done. @throws Error naming what is not */
export const dayEnds = (market: Market): Promise<void> => rests(market, ofADay, 0, dayWithinMs);

/** Waits until whatever was due has been done. @throws Error naming what has not */
export const timersGo = (market: Market): Promise<void> => rests(market, ofTime, 0, dayWithinMs);

/** Longer than anything waits to be looked at: banks may decide, and return, without a word that arrives. */
const hoursUntilLooked = 60 * 24;

/** Waits until nothing is due, pending or unread, and stays so, also after everything was looked at once more. @throws Error naming what is not */
export async function marketRests(market: Market): Promise<void> {
  await rests(market, ofAll, lookMs, allWithinMs);
  await hoursPass(market.place, hoursUntilLooked);
  await rests(market, ofAll, stillMs, allWithinMs);
}

async function rests(market: Market, unrest: Unrest, forMs: number, withinMs: number): Promise<void> {
  const untilMs = Date.now() + withinMs;
  let quietSinceMs: number | undefined;
  let hourAtMs = Date.now() + hourEveryMs;
  await asAdmin(market.place.adminUrl, async (admin) => {
    for (;;) {
      const counts = (await admin.query<Record<string, string>>(`select ${Object.entries(unrest).map(([name, sql]) => `(${sql})::int as "${name}"`).join(", ")}`)).rows[0]!;
      const left = { ...counts, ...(forMs > 0 ? await elsewhere(market) : {}) };
      const busy = Object.entries(left).filter(([, count]) => Number(count) > 0);
      quietSinceMs = busy.length === 0 ? quietSinceMs ?? Date.now() : undefined;
      if (quietSinceMs !== undefined && Date.now() - quietSinceMs >= forMs) return;
      if (Date.now() > untilMs) throw new Error(`the market does not come to rest: ${busy.map(([name, count]) => `${count} ${name}`).join(", ")}`);
      if (forMs > 0 && busy.length > 0 && Date.now() > hourAtMs) {
        await hoursPass(market.place, 1);
        hourAtMs = Date.now() + hourEveryMs;
      }
      await sleep(lookMs);
    }
  });
}

/** Events that are not applied yet, and webhooks that are not delivered. */
async function elsewhere({ place, databases }: Market): Promise<Readonly<Record<string, number>>> {
  const deliveries = await place.control<{ pending: number }>("/sandbox/deliveries");
  const lags = await Promise.all(subgraphs.flatMap(({ name, reactions = {} }) => Object.entries(reactions).map(async ([producer, table]): Promise<[string, number]> =>
    [`events of ${producer} that ${name} has not read`, await consumerOf({ database: databases.get(name)!, producer, reactions: table }).lag()])));
  return { "webhooks to be delivered": deliveries.pending, ...Object.fromEntries(lags) };
}
