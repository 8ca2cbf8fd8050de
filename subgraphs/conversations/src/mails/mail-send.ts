import type { JobContext } from "@souk/shared/work";
import { publish } from "@souk/schema/events";
import { deliveryClaim, deliveryFailed, deliveryGivenUp, deliverySent } from "./deliveries.ts";
import { mailContents } from "./mail-contents.ts";
import { mailRender } from "./mail-render.ts";
import { MailRefused, type Mailer } from "./mailer.ts";
import type { MailJob } from "./mails-request.ts";

/**
 * Sends one mail, once: repeated after success it does nothing. Only a process that dies between the server's answer
 * and our note of it sends a mail twice, under the same message id.
 *
 * @throws Error if it is to be tried again
 */
export async function mailSend(mailer: Mailer, job: MailJob, context: JobContext): Promise<void> {
  const { database, secrets, publicUrl, signal } = context;
  const claim = await deliveryClaim(database, job);
  if (claim === "settled") return;
  if (claim === "busy") throw new Error(`the mail of event ${job.eventId} is being sent by another worker`);
  try {
    const contents = mailContents(secrets, job);
    const messageId = `${job.eventId}@${new URL(publicUrl).hostname}`;
    await mailer.send({ messageId, to: contents.to, ...mailRender(job.mail, contents, publicUrl) }, { database, signal });
  } catch (error) {
    if (error instanceof MailRefused) return giveUp(job, error.code, context);
    await deliveryFailed(database, job, faultOf(error));
    // Its own words may quote the mail, and the queue keeps what is thrown here: so without a cause.
    // oxlint-disable-next-line eslint/preserve-caught-error
    throw new Error(`the mail of event ${job.eventId} was not sent: ${faultOf(error)}`);
  }
  await deliverySent(database, job);
}

const giveUp = async (job: MailJob, fault: string, { database, correlationId, log }: JobContext): Promise<void> => {
  log.warn({ eventId: job.eventId, mail: job.mail, fault }, "a mail was refused for good");
  await database.transaction({ origin: { actor: "service:conversations", correlationId, causationId: job.eventId } }, async (tx) => {
    await deliveryGivenUp(tx, job, fault);
    await publish(tx, "notification.failed", { userId: job.userId, channel: "EMAIL", template: job.mail, fault });
  });
};

const faultOf = (error: unknown): string => {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === "string" ? code : String(name);
};
