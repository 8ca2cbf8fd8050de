import type { Work } from "../store/work.ts";
import { balanceOf } from "./balance.ts";

/** Tells that money which was pending is available, as the balance is then. */
export const balanceTell = async (work: Work): Promise<void> => work.emit("balance.available", await balanceOf(work));
