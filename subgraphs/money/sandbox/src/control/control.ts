import type { Dues } from "../clock/due.ts";

/** A control address: what it does with the JSON that it is sent. */
export type Control = (body: Record<string, unknown>, id: string) => Promise<object>;
/** Controls by their address: `POST /sandbox/clock`. */
export type Controls = Readonly<Record<string, Control>>;

/** What control addresses need beside the provider. */
export interface ControlParts { readonly dues: Pick<Dues, "run">; readonly deliveries: { underWay(): number } }
