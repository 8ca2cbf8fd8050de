import { invalidRequest } from "../wire/errors.ts";
import type { Provider } from "../server/provider.ts";
import type { ControlParts, Controls } from "./control.ts";

/** Reading the clock and moving it ahead; what has come due by then is done before the answer. */
export function clockControls({ clock }: Provider, { dues }: ControlParts): Controls {
  const state = () => ({ now_ms: clock.nowMs(), ahead_ms: clock.offsetMs() });
  return {
    "GET /sandbox/clock": async () => state(),
    "POST /sandbox/clock": async ({ advance_ms, ages_keys = true }) => {
      if (typeof advance_ms !== "number" || !Number.isInteger(advance_ms) || advance_ms < 0) throw invalidRequest("advance_ms is a whole number of milliseconds, 0 or more.", { param: "advance_ms" });
      if (typeof ages_keys !== "boolean") throw invalidRequest("ages_keys is true or false: whether idempotency keys age, too.", { param: "ages_keys" });
      await clock.advance(advance_ms, ages_keys);
      await dues.run();
      return state();
    },
  };
}
