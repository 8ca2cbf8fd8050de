import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { payments, type Payment } from "./payment-tables.ts";

/** These payments, locked in id order until the transaction ends. */
export const paymentsLock = (tx: Tx, ids: readonly Id<"pay">[]): Promise<Payment[]> => tx.read(payments,
  `select ${payments.select("p")}
     from money.payment p
    where p.id = any($1::uuid[])
    order by p.id
      for no key update`, [ids.map(uuidOf)]);
