import { uuidOf, newId } from "@souk/shared/ids";
import { gate } from "../bench/load.ts";
import { asAdmin } from "../cluster.ts";
import type { MarketPlace } from "./place.ts";
import { personSettles, type Person, type Town } from "./person.ts";

/** How many people a market of so many orders has. */
export interface Population { readonly buyers: number; readonly sellers: number }

/** Everybody who is there before the market opens. */
export interface People {
  readonly buyers: readonly Person[];
  /** Who owns each seller, and who sends its parcels. */
  readonly owners: readonly Person[];
  readonly helpers: readonly Person[];
  /** Administrator. */
  readonly alma: Person;
  /** Support, finance and risk in one person: who may do what is the authorisation table's question. */
  readonly sven: Person;
}

/** A buyer comes some seven times: registering costs what five orders do, and twenty attempts to pay at once are all that anybody has. */
const ordersPerBuyer = 12;
/** Enough rows in each seller's accounts for sales to meet there. */
const ordersPerSeller = 250;
const [buyersLeast, sellersLeast, sellersMost] = [8, 3, 40];
/** Each costs a hash of a password, of which few are computed at once. */
const settlingAtOnce = 8;

/** The people of a market of so many orders. */
export const populationOf = (orders: number): Population => ({
  buyers: Math.max(buyersLeast, Math.ceil(orders / ordersPerBuyer)),
  sellers: Math.min(sellersMost, Math.max(sellersLeast, Math.ceil(orders / ordersPerSeller))),
});

/** Registers everybody by the graph; staff get their roles as two administrators would have given them. */
export async function peopleSettle(town: Town, { adminUrl }: Pick<MarketPlace, "adminUrl">, { buyers, sellers }: Population): Promise<People> {
  const inTurn = gate(settlingAtOnce);
  let number = 0;
  const settle = (kind: string, at: number) => { const own = ++number; return inTurn(() => personSettles(town, `${kind}-${at}`, own)); };
  const many = (kind: string, count: number) => Promise.all(Array.from({ length: count }, (_, at) => settle(kind, at)));
  const [alma, sven, owners, helpers, shoppers] = await Promise.all([settle("alma", 0), settle("sven", 0), many("owner", sellers), many("helper", sellers), many("buyer", buyers)]);
  const roles: [Person, string][] = [[alma, "ADMIN"], [sven, "SUPPORT"], [sven, "FINANCE"], [sven, "RISK_ANALYST"]];
  await asAdmin(adminUrl, async (admin) => {
    for (const [{ userId }, role] of roles)
      await admin.query(
        `insert into trust.role_grant (id, user_id, role, state, reason, requested_by, approved_by)
         values ($1, $2, $3, 'ACTIVE', 'for the market', 'service:one', 'service:another')`, [uuidOf(newId("rgr")), uuidOf(userId as `usr_${string}`), role]);
  });
  return { buyers: shoppers, owners, helpers, alma, sven };
}
