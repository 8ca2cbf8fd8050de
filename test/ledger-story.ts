import { expect } from "vitest";
import type { Sql } from "@souk/shared/database";
import { add, decimalOf, money, negate, type Currency, type Money } from "@souk/shared/money";
import { chart, type AccountKind } from "@souk/ledger/chart";

/** Lines of columns; a snapshot shows them as they are, without quotes. */
export class LedgerTable {
  readonly text: string;
  constructor(text: string) { this.text = text; }
  toString(): string { return this.text; }
}
expect.addSnapshotSerializer({ test: (value) => value instanceof LedgerTable, serialize: (value: LedgerTable) => value.text });

/** What the books say of some objects, as tables that an accountant could review. */
export interface LedgerStory {
  /**
   * The postings of every journal whose source is one of the objects, or that moves an account of theirs, in the order
   * they were posted: kind of journal, debit, credit, amount.
   */
  postings(...of: readonly string[]): Promise<LedgerTable>;
  /**
   * What those journals leave on each account they moved: of the objects' own accounts the balance, of others (the
   * platform's, which all share) what these journals added.
   */
  balances(...of: readonly string[]): Promise<LedgerTable>;
}

interface Side { readonly kind: AccountKind; readonly owner: string }
interface Posting { readonly journal: string; readonly currency: Currency; readonly minor: string; readonly debit: Side; readonly credit: Side }

const postingsSql = `
  select j.kind as journal, p.currency, p.minor::text as minor,
         jsonb_build_object('kind', d.kind, 'owner', d.owner) as debit, jsonb_build_object('kind', c.kind, 'owner', c.owner) as credit
    from ledger.journal j
    join ledger.posting p on p.journal_id = j.id
    join ledger.account d on d.id = p.debit_account_id
    join ledger.account c on c.id = p.credit_account_id
   where j.source_id = any($1)
      or exists (select from ledger.posting q
                   join ledger.account a on a.id in (q.debit_account_id, q.credit_account_id)
                  where q.journal_id = j.id and a.owner = any($1))
   order by j.posted_at, j.position, p.line`;

/** Reads stories from the ledger's database. @param names how to call an owner or another object, by its id; otherwise the id stands there */
export function ledgerStory(sql: Sql, names: Readonly<Record<string, string>> = {}): LedgerStory {
  const read = (of: readonly string[]) => sql.rows<Posting>(postingsSql, [of]);

  /** `psp:pending`, `escrow:lamp`, `tax:payable:DE`, and of people and sellers `ada:available`. */
  function accountNamed({ kind, owner }: Side): string {
    if (owner === "") return kind;
    const name = names[owner] ?? owner;
    return /^(seller|buyer):/.test(kind) ? `${name}:${kind.slice(kind.indexOf(":") + 1)}` : `${kind}:${name}`;
  }

  return {
    async postings(...of) {
      const rows = await read(of);
      return table(rows.map(({ journal, debit, credit, currency, minor }) => [journal, accountNamed(debit), accountNamed(credit), amountOf(money(BigInt(minor), currency))]));
    },
    async balances(...of) {
      const balances = new Map<string, Money>();
      const move = ({ side, amount, isDebit }: { side: Side; amount: Money; isDebit: boolean }) => {
        const grows = (chart[side.kind].normalSide === "DEBIT") === isDebit;
        const key = `${accountNamed(side)} ${amount.currency}`;
        const before = balances.get(key) ?? money(0n, amount.currency);
        balances.set(key, add(before, grows ? amount : negate(amount)));
      };
      for (const { debit, credit, currency, minor } of await read(of)) {
        const amount = money(BigInt(minor), currency);
        move({ side: debit, amount, isDebit: true });
        move({ side: credit, amount, isDebit: false });
      }
      return table([...balances].map(([key, balance]) => [key.slice(0, -4), amountOf(balance)]));
    },
  };
}

const amountOf = (amount: Money): [decimal: string, currency: string] => [decimalOf(amount), amount.currency];

/** Columns beside each other: words to the left, the amount in the last of them to the right. */
function table(rows: readonly (readonly (string | [string, string])[])[]): LedgerTable {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell[0])));
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]!.length)));
  return new LedgerTable(rows.map((row) => row.map((cell, column) =>
    typeof cell === "string" ? cell.padEnd(widths[column]!) : `${cell[0].padStart(widths[column]!)} ${cell[1]}`).join("  ")).join("\n"));
}
