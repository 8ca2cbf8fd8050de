import { figure } from "./columns.ts";
import type { CheckoutCell } from "./checkout-cells.ts";
import { perSecond, type Load } from "./load.ts";

const bounds = {
  hotBesideUniform: 0.9,      // buyers of one thing are not served one by one
  holdsPerSecond: 500,
} as const;

/** What was promised of checkouts, beside what came out, as rows of a table. The machine is small and others use it: a person judges. */
export function boundRows(cells: readonly CheckoutCell[], { held, heldOtherwise }: { readonly held: Load; readonly heldOtherwise: number }): string[][] {
  const row = (what: string, measured: number, bound: string, holds: boolean) => [what, figure(measured), bound, holds ? "holds" : "MISSED"];
  const hot = cells.filter(({ spread }) => spread === "hot");
  return [
    ["", "measured", "bound", ""],
    ...hot.map(({ callers, load }) => {
      const ratio = perSecond(load) / perSecond(cells.find((cell) => cell.spread === "uniform" && cell.callers === callers)!.load);
      return row(`orders of one hot item beside uniform, ${callers} ${callers === 1 ? "caller" : "callers"}`, ratio, `≥ ${bounds.hotBesideUniform}`, ratio >= bounds.hotBesideUniform);
    }),
    row("reservations of a hot item a second, 32 callers", perSecond(held), `≥ ${bounds.holdsPerSecond}`, perSecond(held) >= bounds.holdsPerSecond),
    row("levels of stock with more held than there is, or held otherwise than reserved", heldOtherwise, "0", heldOtherwise === 0),
  ];
}
