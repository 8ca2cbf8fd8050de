/** A mail that was kept instead of being sent. */
export interface DevelopmentMail { readonly id: string; readonly recipient: string; readonly subject: string; readonly body: string; readonly createdAt: Date }

/** A read of `conversations.development_mail_v1` under the gateway's role. */
export type MailsRead = <R>(text: string, values: readonly unknown[]) => Promise<R[]>;

/** As many as one looks through; what is older was found before. */
const listedMax = 100;
/** More digits are no `bigint`. */
const idForm = /^\d{1,18}$/;
const columns = `m.id::text as id, m.recipient, m.subject, m.body, m.created_at as "createdAt"`;

/**
 * The page `/mails`: the newest kept mails, as HTML that needs no network and no script.
 * For development only: the mails hold working links.
 */
export async function mailListPage(read: MailsRead): Promise<string> {
  const mails = await read<DevelopmentMail>(
    `select ${columns}
       from conversations.development_mail_v1 m
      order by m.id desc
      limit ${listedMax}`, []);
  const rows = mails.map((mail) =>
    `<tr><td>${stamp(mail)}</td><td>${escaped(mail.recipient)}</td><td><a href="/mails/${mail.id}">${escaped(mail.subject)}</a></td></tr>`);
  const table = `<table><thead><tr><th>Sent</th><th>To</th><th>Subject</th></tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
  return page("Mails", mails.length === 0 ? "<p>No mail yet. Register a person, and reload.</p>" : table);
}

/** The page `/mails/:id`: one mail with its link; undefined if there is none. */
export async function mailPage(read: MailsRead, id: string): Promise<string | undefined> {
  if (!idForm.test(id)) return undefined;
  const [mail] = await read<DevelopmentMail>(
    `select ${columns}
       from conversations.development_mail_v1 m
      where m.id = $1::bigint`, [id]);
  return mail && page(mail.subject, [
    `<p><a href="/mails">All mails</a></p>`,
    `<dl><dt>To</dt><dd>${escaped(mail.recipient)}</dd><dt>Sent</dt><dd>${stamp(mail)}</dd></dl>`,
    `<pre>${mail.body.split("\n").map(lineOf).join("\n")}</pre>`,
  ].join("\n"));
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
const stamp = ({ createdAt }: DevelopmentMail) => `<time>${createdAt.toISOString().replace("T", " ").slice(0, 19)}</time>`;
/** A line that is a link, and nothing else, can be followed. */
const lineOf = (line: string) => (/^https?:\/\/\S+$/.test(line) ? `<a href="${escaped(line)}" rel="noreferrer">${escaped(line)}</a>` : escaped(line));

const style = `:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid color-mix(in srgb, currentcolor 20%, transparent) }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; padding: 1rem; border: 1px solid color-mix(in srgb, currentcolor 20%, transparent); border-radius: .5rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dd { margin: 0 }`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · Souk development</title><style>${style}</style></head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
