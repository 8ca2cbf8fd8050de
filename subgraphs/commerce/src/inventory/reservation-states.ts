import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a reservation stands. */
export type ReservationState = "HELD" | "FINALIZED" | "RELEASED" | "EXPIRED";

/** Held for a payment, then over. The trigger reservation_stands refuses any step after that. */
export const reservationMachine = machine<ReservationState>()({
  finalise: { from: ["HELD"], to: "FINALIZED", by: ["system"] },
  release: { from: ["HELD"], to: "RELEASED", by: ["buyer", "system"] },
  expire: { from: ["HELD"], to: "EXPIRED", by: ["system"] },
});
export type ReservationCommand = CommandOf<typeof reservationMachine>;
