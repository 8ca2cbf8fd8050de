import type { Currency } from "@souk/shared/money";
import type { AccountKind } from "../accounts/chart.ts";

/** Which journals: those posted in [from, to), with a posting on an account that is all of what is given. */
export interface JournalsWanted {
  /** Absent: from the first. */
  readonly from?: Date;
  /** Absent: to the last that is in the books when the reading begins. */
  readonly to?: Date;
  readonly owner?: string;
  readonly kind?: AccountKind;
  readonly currency?: Currency;
}
