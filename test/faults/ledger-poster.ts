// Posts what it is told line by line on its standard input, and says what became of it on its standard output.
// Arguments: the database's URL as ledger's role, and as money's.
import { createInterface } from "node:readline";
import { journalWriter } from "@souk/ledger/journal-writer";
import { databaseOpen } from "@souk/shared/database";
import { lineOf, valueOf } from "./bigint-lines.ts";
import { byTransaction, byWriter } from "./ledger-posters.ts";
import type { PosterAnswer, PosterCall } from "./ledger-poster-started.ts";

const [ledgerUrl, moneyUrl] = process.argv.slice(2);
const open = (url: string, schema: string) =>
  databaseOpen({ url, schema, tables: [], poolSize: 4, applicationName: `poster ${schema}`, onPoolError: () => {} });
const writer = journalWriter(await open(ledgerUrl!, "ledger"));
const posters = { writer: byWriter(writer), transaction: byTransaction(await open(moneyUrl!, "money")) };

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const { n, way, journals } = valueOf(line) as PosterCall;
  // A writer's journals know nothing of each other, and each is told of at once; a transaction's share its fate.
  const together = way === "writer" ? journals.map((journal) => [journal]) : [journals];
  together.forEach((some, first) => void posters[way].post(some).then((answers) => answers.forEach((told, at) => say({ n, at: first + at, told }))));
}
process.exit();      // nobody is left to tell

function say(answer: PosterAnswer): void {
  process.stdout.write(`${lineOf(answer)}\n`);
}
