import { idOf } from "@souk/shared/ids";
import { looker } from "../provider/looks.ts";
import { setupLooksMax } from "./setup-looks.ts";
import { setupSee } from "./setup-see.ts";

/** The looker after setups. */
export const setupLooker = looker({
  name: "setups of which nothing is heard are asked for", table: "money.payment_method_setup", looksMax: setupLooksMax,
  see: (runtime, { uuid, version, ref }) => setupSee(runtime, ref, { setupId: idOf("pms", uuid), version, providerRef: ref }),
});
