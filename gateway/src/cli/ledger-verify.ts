import { verifyLedger, type ExpectedHead } from "@souk/ledger/chain-verify";
import { ledgerHead } from "@souk/ledger/ledger-head";
import { InvalidArgumentError } from "commander";
import { say } from "./installation.ts";
import { onBooks } from "./ledger-books.ts";

/** A block every five seconds reaches it in three hundred years. */
const blockNumberMax = 2 ** 31 - 1;

/** A head as `souk ledger head` prints it: a block's number and its hash. */
export function headArgument(text: string): ExpectedHead {
  const [, number, hash] = /^(\d{1,10})[ :]([0-9a-f]{64})$/i.exec(text) ?? [];
  if (number === undefined || hash === undefined || Number(number) > blockNumberMax) throw new InvalidArgumentError("It is a number and 64 hexadecimal digits, as `souk ledger head` prints them.");
  return { number: Number(number), hash };
}

/** `souk ledger head`: the number and hash of the last sealed block, to be kept where nobody of us can change it. */
export const ledgerHeadPrint = (): Promise<void> => onBooks(async (database) => {
  const { number, hash } = await ledgerHead(database);
  say(`${number} ${hash}`);
});

/** `souk ledger verify`: every sealed block, computed anew from the books. The exit code is 1 when one is not what was sealed. */
export const ledgerVerify = ({ head: expectedHead }: { readonly head?: ExpectedHead }): Promise<void> => onBooks(async (database) => {
  const { isIntact, blocksVerified, brokenBlock } = await verifyLedger(database, { expectedHead });
  if (isIntact) return say(`The books are what was sealed: ${blocksVerified} blocks verified.`);
  say(`BROKEN at block ${brokenBlock!.number}: ${brokenBlock!.reason}. ${blocksVerified} blocks before it are what was sealed.`);
  process.exitCode = 1;
});
