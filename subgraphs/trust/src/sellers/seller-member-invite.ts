import { randomBytes } from "node:crypto";
import { z } from "zod";
import { unauthenticated } from "@souk/shared/errors";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { teamMax } from "./seller-reads.ts";
import { sellerLock } from "./seller-lock.ts";
import { actsFor } from "./seller-rights.ts";
import { sellerInvitations, type SellerInvitation } from "./seller-tables.ts";

interface SellerMemberInviteInput { readonly id: Id<"sel">; readonly email: string; readonly role: SellerInvitation["role"] }

const invitationDays = 7;

/**
 * Invites somebody into a seller's team by mail. Whoever opens its link while signed in joins.
 *
 * Repeatable: the same key returns the first answer and sends no second mail.
 * @throws Refused Invalid (team full, not this seller's owner or manager)
 */
export const sellerMemberInvite = verb("sellerMemberInvite", async (tx, { caller, secrets }: Context, { id, email, role }: SellerMemberInviteInput) => {
  if (!caller.userId) throw unauthenticated();
  const seller = await sellerLock(tx, id, () => actsFor(caller, id, "SELLER_MANAGER"));
  const { rows } = await teamSize(tx, id);
  if (rows >= teamMax) throw new Refused(invalid(["id"], `A team has at most ${teamMax} people, open invitations included.`));
  const token = randomBytes(32).toString("base64url");
  const [invitation] = await tx.read(sellerInvitations,
    `insert into trust.seller_invitation as i (id, seller_id, email_digest, role, token_digest, invited_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(days => ${invitationDays}))
     returning ${sellerInvitations.select("i")}`,
    [uuidOf(newId("inv")), uuidOf(id), secrets.digest("email", email.trim().toLowerCase()), role, secrets.digest("invitation", token), tx.origin.actor]);
  const sealed = secrets.seal("mail", JSON.stringify({ to: email.trim(), displayName: seller.name, token }), `${caller.userId}:sellerInvited`);
  await publish(tx, "user.mailRequested", { userId: caller.userId, mail: "sellerInvited", sealed });
  return invitation!;
}, { input: z.object({ email: z.string().trim().max(254) }) });

const teamSize = async (tx: { row<R>(text: string, values: unknown[]): Promise<R | undefined> }, id: Id<"sel">) => (await tx.row<{ rows: number }>(
  `select (select count(*) from trust.seller_member where seller_id = $1)::int
        + (select count(*) from trust.seller_invitation where seller_id = $1 and accepted_by is null and expires_at > clock_timestamp())::int as rows`,
  [uuidOf(id)]))!;
