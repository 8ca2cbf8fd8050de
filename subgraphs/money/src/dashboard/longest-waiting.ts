import type { Sql } from "@souk/shared/database";
import { payments, type Payment } from "../payments/payment-tables.ts";
import { refunds, type Refund } from "../refunds/refund-tables.ts";

/** A screenful: whoever wants more asks for the list. */
const waitingMax = 20;

/** Payments that have not ended, the oldest first: what is stuck stands at the top. By the index payment_in_state, once for each state. */
export const paymentsWaiting = (sql: Sql): Promise<Payment[]> => sql.read(payments,
  `select ${payments.select("p")}
     from unnest(array['CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'INDETERMINATE']) as s (state)
    cross join lateral (select * from money.payment where state = s.state order by id limit ${waitingMax}) as p
    order by p.id
    limit ${waitingMax}`, []);

/** Refunds that have not ended, or failed and wait for a person. By the index refund_in_state, once for each state. */
export const refundsWaiting = (sql: Sql): Promise<Refund[]> => sql.read(refunds,
  `select ${refunds.select("r")}
     from unnest(array['REQUESTED', 'SUBMITTED', 'INDETERMINATE', 'FAILED']) as s (state)
    cross join lateral (select * from money.refund where state = s.state order by id limit ${waitingMax}) as r
    order by r.id
    limit ${waitingMax}`, []);
