import type { Currency, Money } from "@souk/shared/money";
import { id, int, minor, nullable, oneOf, table, text, timestamp, type Column, type Row } from "@souk/shared/table";
import type { AccountKind, NormalSide } from "./chart.ts";

/** When something happened; Postgres says `-infinity` while it has not. */
const momentOrNever: Column<Date | null> = { ...timestamp(), read: (raw) => (raw instanceof Date ? raw : null), write: (value) => value ?? "-infinity" };

/** The accounts of the books. */
export const ledgerAccounts = table("ledger.account", {
  id: id("acc"),
  kind: oneOf<AccountKind>(),
  /** Empty: the platform's own. */
  owner: text(),
  currency: oneOf<Currency>(),
  /** 1: grows by debit, -1: by credit. */
  sign: int(),
  balance: minor(),
  version: minor(),
  floor: minor(),
  ceiling: minor(),
  openedAt: timestamp(),
  movedAt: momentOrNever,
  closedAt: nullable(timestamp()),
});
export type LedgerAccount = Row<typeof ledgerAccounts>;

/** The widest bounds of an account, which nobody means as bounds. */
const widest = 4n * 10n ** 18n;

/** What an account grows by. */
export const normalSideOf = ({ sign }: LedgerAccount): NormalSide => (sign > 0 ? "DEBIT" : "CREDIT");
/** An amount in the account's currency. */
export const amountOf = ({ currency }: LedgerAccount, minorUnits: bigint): Money => ({ minor: minorUnits, currency });
/** A floor or ceiling; null where there is none. */
export const boundOf = (account: LedgerAccount, bound: bigint): Money | null =>
  (bound === widest || bound === -widest ? null : amountOf(account, bound));
