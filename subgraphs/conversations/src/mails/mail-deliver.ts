import type { JobContext } from "@souk/shared/work";
import { publish } from "@souk/schema/events";
import { deliveryClaim, deliveryDropped, deliveryFailed, deliveryGivenUp, deliverySent, type MailDelivery, type MailNeedless } from "./deliveries.ts";
import { MailRefused, type Mail, type Mailer } from "./mailer.ts";

/** A mail but for its id, or why there is none. */
export type MailComposed = Omit<Mail, "messageId"> | MailNeedless;

/**
 * Sends one mail, once: repeated after success it does nothing. Only a process that dies between the server's answer
 * and our note of it sends a mail twice, under the same message id.
 *
 * @param compose makes it, once the delivery is ours
 * @param messageName the same for every attempt, and another for every mail
 * @throws Error if it is to be tried again
 */
export async function mailDeliver(mailer: Mailer, delivery: MailDelivery, messageName: string, compose: () => MailComposed | Promise<MailComposed>, context: JobContext): Promise<void> {
  const { database, publicUrl, signal } = context;
  const claim = await deliveryClaim(database, delivery);
  if (claim === "settled") return;
  if (claim === "busy") throw new Error(`the mail of event ${delivery.eventId} is being sent by another worker`);
  try {
    const mail = await compose();
    if ("reason" in mail) return void (await deliveryDropped(database, delivery, mail.reason));
    await mailer.send({ messageId: `${messageName}@${new URL(publicUrl).hostname}`, ...mail }, { database, signal });
  } catch (error) {
    if (error instanceof MailRefused) return giveUp(delivery, error.code, context);
    await deliveryFailed(database, delivery, faultOf(error));
    // Its own words may quote the mail, and the queue keeps what is thrown here: so without a cause.
    // oxlint-disable-next-line eslint/preserve-caught-error
    throw new Error(`the mail of event ${delivery.eventId} was not sent: ${faultOf(error)}`);
  }
  await deliverySent(database, delivery);
}

const giveUp = async (delivery: MailDelivery, fault: string, { database, correlationId, log }: JobContext): Promise<void> => {
  const { eventId, userId, template } = delivery;
  log.warn({ eventId, mail: template, fault }, "a mail was refused for good");
  await database.transaction({ origin: { actor: "service:conversations", correlationId, causationId: eventId } }, async (tx) => {
    await deliveryGivenUp(tx, delivery, fault);
    await publish(tx, "notification.failed", { userId, channel: "EMAIL", template, fault });
  });
};

const faultOf = (error: unknown): string => {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === "string" ? code : String(name);
};
