/** What checkouts and orders do with stock: arrays in, a constant number of statements. */
export { stockLock } from "./stock-lock.ts";
export { heldStockLock } from "./held-stock-lock.ts";
export { reservationsHold, type NewReservation } from "./reservations-hold.ts";
export { reservationsFinalise } from "./reservations-finalise.ts";
export { reservationsRelease } from "./reservations-release.ts";
export { stockReturn } from "./stock-return.ts";
