import type { Currency } from "@souk/shared/money";
import { accountKindOf, type AccountKindWord } from "./account-kind-word.ts";
import { account, type AccountRef } from "./chart.ts";

/** An account as the graph is given it; it need not be open yet. */
export interface AccountInput {
  readonly kind: AccountKindWord;
  /** Absent or empty for the platform's own. */
  readonly ownerId?: string | null;
  readonly currency: string;
}

/** Both sides of a movement, as the graph is given them. */
export interface SidesInput { readonly debit: AccountInput; readonly credit: AccountInput }

const accountIn = ({ kind, ownerId, currency }: AccountInput): AccountRef => account(accountKindOf(kind), ownerId ?? "", currency as Currency);
/** Both accounts that an input names. */
export const sidesIn = ({ debit, credit }: SidesInput) => ({ debit: accountIn(debit), credit: accountIn(credit) });
