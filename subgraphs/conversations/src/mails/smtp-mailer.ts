import { createTransport } from "nodemailer";
import { MailRefused, type Mailer } from "./mailer.ts";

/** The whole of one attempt. Below the lease of a delivery, so that nobody else begins while it may still go out. */
const smtpDeadlineMs = 20_000;
/** Each step of the conversation; a server that is well answers within a second. */
const smtpStepMs = 10_000;
/** Reply codes from here on mean never (RFC 5321, 4.2.1), below: try again. */
const permanentFrom = 500;

/** Sends by SMTP, a connection for each mail: they are few, and an idle connection breaks unseen. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url, connectionTimeout: smtpStepMs, greetingTimeout: smtpStepMs, socketTimeout: smtpStepMs, dnsTimeout: smtpStepMs,
    disableFileAccess: true, disableUrlAccess: true,
  }, { from });
  return {
    async send({ messageId, ...mail }, { signal }) {
      try {
        await transport.sendMail({ ...mail, messageId: `<${messageId}>`, signal: AbortSignal.any([signal, AbortSignal.timeout(smtpDeadlineMs)]) });
      } catch (error) {
        throw permanent(error) ?? error;
      }
    },
  };
}

/** A failed log-in has a permanent code too, but is mended by configuration, not by giving the mail up. */
function permanent(error: unknown): MailRefused | undefined {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string };
  return responseCode !== undefined && responseCode >= permanentFrom && code !== "EAUTH" ? new MailRefused(String(responseCode)) : undefined;
}
