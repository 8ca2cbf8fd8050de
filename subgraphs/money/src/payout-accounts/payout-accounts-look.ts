import { looker } from "../provider/looks.ts";
import { payoutAccountSee } from "./payout-account-see.ts";

/** Seconds until an account is looked at again: whoever opens one shows what is asked for within minutes, and then it stays for months. */
const waitsSeconds = [60, 300, 900, 3_600, 21_600, 86_400];

/** The looker after sellers' accounts: what the provider told of them may be lost on the way to us. */
export const payoutAccountLooker = looker({
  name: "sellers' accounts of which nothing is heard are asked for", table: "money.payout_account", waits: waitsSeconds, see: (runtime, { ref }) => payoutAccountSee(runtime, ref),
});
