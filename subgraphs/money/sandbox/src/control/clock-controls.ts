import { invalidRequest } from "../wire/errors.ts";
import type { Provider } from "../server/provider.ts";
import type { ControlParts, Controls } from "./control.ts";

/** Reading the clock and moving it ahead; what has come due by then is done before the answer. */
export function clockControls({ clock }: Provider, { dues }: ControlParts): Controls {
  const state = () => ({ now_ms: clock.nowMs(), ahead_ms: clock.offsetMs() });
  return {
    "GET /sandbox/clock": async () => state(),
    "POST /sandbox/clock": async ({ advance_ms }) => {
      if (typeof advance_ms !== "number" || !Number.isInteger(advance_ms) || advance_ms < 0) throw invalidRequest("advance_ms is a whole number of milliseconds, 0 or more.", { param: "advance_ms" });
      await clock.advance(advance_ms);
      await dues.run();
      return state();
    },
  };
}
