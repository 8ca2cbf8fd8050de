import { account } from "@souk/ledger/chart";
import type { NewJournal } from "@souk/ledger/journal";
import { post } from "@souk/ledger/post";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { reserves, type Reserve } from "./reserve-tables.ts";

const batchMax = 500;
const everyMs = 10_000;      // it was kept for days

/** It is the seller's to have, and pays what they owe. */
const givenBackJournal = ({ id, sellerId, orderId, currency, amountMinor }: Reserve): NewJournal => {
  const available = account("seller:available", sellerId, currency);
  const amount = { minor: amountMinor, currency };
  return {
    key: `reserve:${id}:givenBack`, kind: "reserve.givenBack", source: { type: "Order", id: orderId },
    legs: [{ debit: account("seller:reserve", sellerId, currency), credit: available, amount }, { debit: available, credit: account("seller:owed", sellerId, currency), amount, upTo: "dropped" }],
  };
};

/** Gives back what was kept back long enough. One call of the door for all. By the index reserve_due. @returns how many */
async function reservesGiveBack(tx: Tx): Promise<number> {
  const due = await tx.read(reserves,
    `select ${reserves.select("r")}
       from money.reserve r
      where r.due_at <= clock_timestamp()
        and r.given_back_at is null
      order by r.due_at, r.id
      limit $1
        for no key update skip locked`, [batchMax]);
  for (const outcome of await post(tx, due.map(givenBackJournal))) if ("refused" in outcome) throw outcome.refused;
  await tx.run("update money.reserve set given_back_at = clock_timestamp() where id = any($1::uuid[])", [due.map(({ id }) => uuidOf(id))]);
  return due.length;
}

/** Gives reserves back in time. */
export const reserveSweep: Sweep = {
  name: "reserves are given back when their time is over", everyMs, batchMax,
  sweep: ({ database }) => database.transaction({ origin: { actor: "service:money", correlationId: "sweep-reservesGiveBack" } }, reservesGiveBack),
};
