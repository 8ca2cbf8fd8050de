import { looker } from "../provider/looks.ts";
import { platformPayoutSee } from "./platform-payout-see.ts";

/** A bank sends a payout back within a working week or never: of one that has arrived so many looks, hours apart, are left. */
const looksMax = 200;

/** The looker after payouts of the platform's own. */
export const platformPayoutLooker = looker({ name: "payouts of the platform's own of which nothing is heard are asked for", table: "money.platform_payout", looksMax, see: (runtime, { ref }) => platformPayoutSee(runtime, ref) });
