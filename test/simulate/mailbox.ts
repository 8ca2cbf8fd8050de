import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** What the development mailer has sent to anybody. */
export interface Mailbox {
  /** The token of the link in a mail to this address, once it has come. @throws Error when it does not come */
  token(email: string): Promise<string>;
  close(): Promise<void>;
}

const lookMs = 100;
const withinMs = 300_000;      // hundreds register at once, and workers are killed meanwhile

/** Reads all mails that are waited for in one statement, over one connection. */
export async function mailboxOpen(adminUrl: string): Promise<Mailbox> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const waiting = new Map<string, (token: string) => void>();
  const ended = new AbortController();

  async function look(): Promise<void> {
    while (!ended.signal.aborted) {
      if (waiting.size > 0) {
        const { rows } = await client.query<{ recipient: string; body: string }>("select recipient, body from conversations.development_mail where recipient = any($1) and body ~ 'token='", [[...waiting.keys()]]);
        for (const { recipient, body } of rows) {
          waiting.get(recipient)?.(/[?&]token=([\w-]+)/.exec(body)![1]!);
          waiting.delete(recipient);
        }
      }
      await sleep(lookMs);
    }
  }
  const looking = look();
  return {
    token: (email) => new Promise((resolve, reject) => {
      const late = setTimeout(() => { waiting.delete(email); reject(new Error(`no mail to ${email} has come`)); }, withinMs);
      waiting.set(email, (token) => { clearTimeout(late); resolve(token); });
    }),
    async close() {
      ended.abort();
      await looking;
      await client.end();
    },
  };
}
