import { channel } from "node:diagnostics_channel";

const points = channel("souk:money");

/**
 * A named moment on the path of money. Nothing listens, unless somebody looks on from outside: what a process does is
 * proved to survive its death at each of them.
 */
export function point(name: string): void {
  if (points.hasSubscribers) points.publish(name);
}
