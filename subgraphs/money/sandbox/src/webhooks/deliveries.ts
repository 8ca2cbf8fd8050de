import { Agent } from "undici";
import type pg from "pg";
import type { KeptEvent } from "../events/event-thin.ts";
import type { Faults } from "../faults/faults.ts";
import type { Settings } from "../settings.ts";
import { sleeper } from "../clock/sleeper.ts";
import { deliver } from "./deliver.ts";
import { deliverySettle, type Settled } from "./delivery-settle.ts";
import type { Endpoints } from "./endpoints.ts";

interface Due extends KeptEvent { readonly delivery: string; readonly endpoint_id: string; readonly attempts: number }

/** Sends events as they come, several at once; keeps at it while receivers refuse. */
export interface Deliveries {
  wake(): void;
  /** How many are on their way. */
  underWay(): number;
  close(): Promise<void>;
}

/** Begins with whatever an earlier run has left. */
export function deliveriesOpen(parts: { pool: pg.Pool; endpoints: Endpoints; faults: Faults; settings: Settings; log(line: string): void }): Deliveries {
  const { pool, endpoints, faults, settings } = parts;
  const agent = new Agent({ connections: settings.deliveriesMax, keepAliveTimeout: 10_000 });
  const underWay = new Map<string, Promise<void>>();
  const held = new Set<string>();
  let settled: Settled[] = [];

  async function send(due: Due, isHeld = false): Promise<void> {
    const endpoint = endpoints.byId(due.endpoint_id);
    if (!endpoint) return void settled.push({ delivery: due.delivery, state: "failed", answer: "no such endpoint", waitMs: 0 });
    // Faults strike a delivery once, not each of its attempts: what was dropped is lost, what failed is tried again.
    const fault = isHeld || due.attempts > 0 ? unharmed : faults.forDelivery(due.body.type, `${due.sequence} ${due.endpoint_id}`);
    if (fault.isDropped) return void settled.push({ delivery: due.delivery, state: "dropped", answer: "dropped by the fault menu", waitMs: 0 });
    if (fault.delayMs > 0) {
      held.add(due.delivery);
      settled.push({ delivery: due.delivery, state: "pending", answer: "held by the fault menu", waitMs: fault.delayMs });
      if (fault.copies > 1) await sendCopies(endpoint, due, fault.copies - 1);
      return;
    }
    const { isAccepted, answer } = await sendCopies(endpoint, due, fault.copies);
    const waitMs = settings.retryMs[due.attempts];
    settled.push({ delivery: due.delivery, state: isAccepted ? "delivered" : waitMs === undefined ? "failed" : "pending", answer, waitMs: waitMs ?? 0 });
  }

  async function sendCopies(endpoint: NonNullable<ReturnType<Endpoints["byId"]>>, due: Due, copies: number) {
    const answers = [];
    for (let copy = 0; copy < copies; copy++) answers.push(await deliver(agent, endpoint, due, settings.deliveryTimeoutMs));
    return answers.at(-1)!;
  }

  async function round(): Promise<number | undefined> {
    const { rows } = await pool.query<Due & { wait_ms: number }>(dueStatement, [[...underWay.keys()], settings.deliveriesMax - underWay.size]);
    for (const due of rows.filter(({ wait_ms }) => wait_ms <= 0)) {
      underWay.set(due.delivery, send(due, held.delete(due.delivery)).finally(() => { sleep.wake(); }));
    }
    const done = settled;
    settled = [];
    if (done.length > 0) await deliverySettle(pool, done);
    for (const { delivery } of done) underWay.delete(delivery);
    // Whoever is under way wakes this when it has been told; nobody waits for a slow receiver but its own deliveries.
    return done.length > 0 ? 0 : rows.find(({ wait_ms }) => wait_ms > 0)?.wait_ms;
  }

  const sleep = sleeper(round, (error) => { parts.log(`deliveries: ${error.message}`); });
  return {
    wake: sleep.wake,
    underWay: () => underWay.size,
    async close() {
      await sleep.close();
      await agent.destroy();      // whoever is being told hears it again after the next start
      await Promise.allSettled(underWay.values());
    },
  };
}

const unharmed = { isDropped: false, copies: 1, delayMs: 0 };

/** Those that are due, oldest first, else the next to come. Uses the index delivery_due. */
const dueStatement = `
select d.sequence as delivery, d.endpoint_id, d.attempts, e.sequence, e.thin_id, e.body, e.created_ms,
       ceil(extract(epoch from d.due_at - clock_timestamp()) * 1000)::float8 as wait_ms
  from sandbox.delivery d join sandbox.event e on e.id = d.event_id
 where d.state = 'pending' and d.sequence <> all ($1::bigint[])
 order by d.due_at, d.sequence
 limit greatest($2::int, 0)`;
