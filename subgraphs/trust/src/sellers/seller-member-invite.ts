import { randomBytes } from "node:crypto";
import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { unauthenticated } from "@souk/shared/errors";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notUnique, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { attempt } from "../credentials/attempts.ts";
import { emailDigest, emailNormalised } from "../users/email-address.ts";
import { ownSellerLock } from "./seller-lock.ts";
import { givesRole } from "./seller-rights.ts";
import { sellerInvitations, type SellerInvitation, type TeamRole } from "./seller-tables.ts";
import { teamHasRoom } from "./team-size.ts";

interface SellerMemberInviteInput { readonly id: Id<"sel">; readonly email: string; readonly role: TeamRole }

const invitationDays = 7;       // over a holiday; a mailbox that is read once a week
const tokenBytes = 32;

/**
 * Invites somebody into a seller's team by mail. Whoever opens its link while signed in joins.
 *
 * Repeatable: the same key returns the first answer and sends no second mail.
 * @throws Refused Invalid (team full, role not the caller's to give, not a seller of the caller's), NotUnique (invited already)
 * @throws OperationError RATE_LIMITED (mails to one mailbox, whoever sends them)
 */
export const sellerMemberInvite = verb("sellerMemberInvite", async (tx, { caller, secrets }: Context, { id, email, role }: SellerMemberInviteInput): Promise<SellerInvitation> => {
  if (!caller.userId) throw unauthenticated();
  const { seller, held } = await ownSellerLock(tx, id, caller);
  if (!givesRole(held, role)) throw new Refused(invalid(["input", "role"], "This role is not yours to give."));
  const address = emailDigest(secrets, email);
  await nobodyInvitedYet(tx, id, address);
  await teamHasRoom(tx, id);
  const token = randomBytes(tokenBytes).toString("base64url");
  const [invitation] = await tx.read(sellerInvitations,
    `insert into trust.seller_invitation as i (id, seller_id, email_digest, role, token_digest, invited_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(days => $7))
     returning ${sellerInvitations.select("i")}`,
    [uuidOf(newId("inv")), uuidOf(id), address, role, secrets.digest("invitation", token), tx.origin.actor, invitationDays]);
  const contents = JSON.stringify({ to: emailNormalised(email), displayName: seller.name, token });
  await publish(tx, "user.mailRequested", { userId: caller.userId, mail: "sellerInvited", sealed: secrets.seal("mail", contents, `${caller.userId}:sellerInvited`) });
  return present(invitation, "the invitation just written");
}, {
  prepare: async (context: Context, { email }: SellerMemberInviteInput) => {
    await attempt(context.rates, "mailsToMailbox", emailDigest(context.secrets, email).toString("base64url"));
    return context;
  },
});

/** A second mail would say nothing new. @throws Refused NotUnique */
async function nobodyInvitedYet(tx: Tx, sellerId: Id<"sel">, address: Buffer): Promise<void> {
  const open = await tx.row(
    `select from trust.seller_invitation
      where seller_id = $1 and email_digest = $2 and accepted_by is null and expires_at > clock_timestamp()
      limit 1`, [uuidOf(sellerId), address]);
  if (open) throw notUnique(["input", "email"], "An invitation is on its way to this address.");
}
