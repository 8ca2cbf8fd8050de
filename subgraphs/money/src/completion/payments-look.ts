import { idOf } from "@souk/shared/ids";
import { paymentSee } from "../payments/payment-see.ts";
import { looker } from "../provider/looks.ts";

/** The looker after payments. */
export const paymentLooker = looker({
  name: "payments of which nothing is heard are asked for", table: "money.payment",
  async see(runtime, { uuid, version, ref }) {
    const nothing = await paymentSee(runtime, ref, { paymentId: idOf("pay", uuid), version, providerRef: ref });
    if (nothing !== null) throw new Error(nothing);
  },
});
