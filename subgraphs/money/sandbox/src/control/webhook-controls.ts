import type { Provider } from "../server/provider.ts";
import { noSuch } from "../wire/errors.ts";
import type { ControlParts, Controls } from "./control.ts";

/** What became of deliveries, and sending an event once more. */
export function webhookControls({ pool, wake }: Provider, { deliveries }: ControlParts): Controls {
  return {
    "GET /sandbox/deliveries": async () => {
      const { rows } = await pool.query<{ state: string; count: string }>("select state, count(*) from sandbox.delivery group by state");
      return { ...Object.fromEntries(["pending", "delivered", "failed", "dropped"].map((state) => [state, Number(rows.find((row) => row.state === state)?.count ?? 0)])), under_way: deliveries.underWay() };
    },
    "POST /sandbox/events/:id/redeliver": async ({ endpoint }, id) => {
      const { rows } = await pool.query<{ endpoint_id: string }>(`
update sandbox.delivery
   set state = 'pending', attempts = 0, due_at = clock_timestamp()
 where event_id = $1 and state <> 'pending' and ($2::text is null or endpoint_id = $2)
returning endpoint_id`, [id, endpoint ?? null]);
      if (rows.length === 0) throw noSuch("event", id, "id");
      wake();
      return { event: id, endpoints: rows.map(({ endpoint_id }) => endpoint_id) };
    },
  };
}
