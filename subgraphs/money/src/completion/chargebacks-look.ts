import { chargebackSee } from "../chargebacks/chargeback-see.ts";
import { looker } from "../provider/looks.ts";

/** The looker after chargebacks that are known. */
export const chargebackLooker = looker({
  name: "chargebacks of which nothing is heard are asked for", table: "money.chargeback",
  async see(runtime, { ref }) {
    const nothing = await chargebackSee(runtime, ref);
    if (nothing !== null) throw new Error(nothing);
  },
});
