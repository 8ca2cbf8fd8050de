import type { Tx } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { holdsLock } from "./holds-lock.ts";
import { holdsRelease } from "./holds-release.ts";

const batchMax = 100;       // a short transaction: each is a journal
const everyMs = 5_000;      // its seller waits for it; there is nearly never any

/** Releases what is free of holds whose release was asked for while it was frozen or going back. By the index hold_to_release. @returns how many */
async function holdsFreeRelease(tx: Tx): Promise<number> {
  const due = await tx.rows<{ order_id: string }>(
    `select h.order_id
       from money.hold h
      where h.release_asked_at is not null
        and h.left_minor > h.frozen_minor
      order by h.release_asked_at
      limit ${batchMax}
        for no key update skip locked       -- somebody moves it, or another process sweeps`);
  const held = await holdsLock(tx, due.map(({ order_id: id }) => idOf("ord", id)));
  await holdsRelease(tx, [...held.values()].map((one) => ({ held: one })));
  return due.length;
}

/** What was frozen, or came back from a refund that failed, is released once it is free, if that was asked for. */
export const holdsFreeSweep: Sweep = {
  name: "holdsFreeRelease", everyMs, batchMax,
  sweep: ({ database }) => database.transaction({ origin: { actor: "service:money", correlationId: "sweep-holdsFreeRelease" } }, holdsFreeRelease),
};
