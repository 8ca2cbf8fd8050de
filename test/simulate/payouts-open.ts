import { uuidOf } from "@souk/shared/ids";
import { done } from "./done.ts";
import { until } from "../until.ts";
import type { Market } from "./market.ts";
import type { Person } from "./person.ts";

/** What a seller's bank does with what is paid out to it. */
export type BankWay = "pays" | "refuses" | "sendsBack";

/** The provider's notification may be late; then it is asked, within a minute. */
const enabledWithinMs = 180_000;

/** Numbers by which the sandbox knows how a bank behaves. */
const ibans: Readonly<Record<BankWay, string>> = { pays: "DE89370400440532013000", refuses: "DE89370400440532013002", sendsBack: "DE89370400440532019901" };

/** The seller's people have been at the provider's pages: what it asks for is shown, and the bank is named. @returns whether the provider knows the account */
export async function bankShown({ place, databases }: Pick<Market, "place" | "databases">, sellerId: string, bank: BankWay): Promise<boolean> {
  const account = await databases.get("money")!.row<{ ref: string | null }>("select provider_ref as ref from money.payout_account where seller_id = $1 and state <> 'FAILED'", [uuidOf(sellerId)]);
  if (!account?.ref) return false;
  await place.control(`/sandbox/accounts/${account.ref}/onboard`, { outcome: "complete", bank: ibans[bank] });
  return true;
}

/** Opens a seller's account at the provider, with a second factor, and says when it is paid. */
export async function payoutsOpen(market: Pick<Market, "place" | "databases">, owner: Person, sellerId: string, { bank, interval, isCompany }: { readonly bank: BankWay; readonly interval: "DAILY" | "MANUAL"; readonly isCompany: boolean }): Promise<void> {
  await owner.stepsUp();
  await done(owner, "payoutAccountOpen", { about: "opens", fields: "payoutAccount { id }", input: { sellerId, country: "DE", entity: isCompany ? "COMPANY" : "INDIVIDUAL" } });
  if (!await bankShown(market, sellerId, bank)) throw new Error(`${owner.name} cannot show the provider anything`);
  const isEnabled = async () => (await owner.reads<{ seller: { payoutAccount: { state: string } | null } }>("query ($id: ID!) { seller(id: $id) { payoutAccount { state } } }", { id: sellerId }))?.seller.payoutAccount?.state === "ENABLED";
  await until(`${owner.name} can be paid`, isEnabled, enabledWithinMs);
  await done(owner, "payoutScheduleSet", { about: "opens", fields: "payoutAccount { id }", input: { sellerId, interval } });
}
