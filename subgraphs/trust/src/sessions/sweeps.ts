import type { Sweep } from "@souk/shared/work";

const batchMax = 1_000;              // a short transaction, whatever has piled up
const everyMs = 10 * 60_000;         // nothing waits for it
const forgetAfterDays = 90;          // as long as somebody may ask what happened to a session
const addressForgetAfterDays = 180;  // somebody away for half a year signs in like anybody else

const sweepOf = (name: string, statement: string): Sweep => ({
  name, everyMs, batchMax,
  sweep: ({ database }) => database.transaction({ origin: { actor: "service:trust", correlationId: `sweep-${name}` } }, (tx) => tx.run(statement)),
});

/** Forgets what is of no use any more; nothing rests on when. */
export const accountSweeps: readonly Sweep[] = [
  sweepOf("sessionsForget",
    `delete from trust.session
      where id in (select id from trust.session
                    where ended_at < clock_timestamp() - interval '${forgetAfterDays} days'
                       or expires_at < clock_timestamp() - interval '${forgetAfterDays} days'
                    limit ${batchMax} for update skip locked)`),
  sweepOf("accountTokensForget",
    `delete from trust.account_token
      where digest in (select digest from trust.account_token where expires_at < clock_timestamp() limit ${batchMax} for update skip locked)`),
  sweepOf("addressesForget",
    `delete from trust.known_address
      where (user_id, address_digest) in (select user_id, address_digest from trust.known_address
                                           where seen_at < clock_timestamp() - interval '${addressForgetAfterDays} days'
                                           limit ${batchMax} for update skip locked)`),
];
