import type { Currency } from "@souk/shared/money";
import { z } from "zod";
import { accountKindOf, type AccountKindWord } from "./account-kind-word.ts";
import { account, type AccountRef } from "./chart.ts";

/** An account as the graph is given it; it need not be open yet. */
export interface AccountInput {
  readonly kind: AccountKindWord;
  /** Absent or empty for the platform's own. */
  readonly ownerId?: string | null;
  readonly currency: string;
}

/** Rule for an account as input: a name in the books has its parts apart by spaces, so an owner has none. */
export const accountRule = z.object({ ownerId: z.string().regex(/^\S{0,100}$/, "An owner is an id or a code.").nullish() });

/** Both sides of a movement, as the graph is given them. */
export interface SidesInput { readonly debit: AccountInput; readonly credit: AccountInput }

const accountIn = ({ kind, ownerId, currency }: AccountInput): AccountRef => account(accountKindOf(kind), ownerId ?? "", currency as Currency);
/** Both accounts that an input names. */
export const sidesIn = ({ debit, credit }: SidesInput) => ({ debit: accountIn(debit), credit: accountIn(credit) });
