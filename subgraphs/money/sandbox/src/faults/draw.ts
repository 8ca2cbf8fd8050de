import { createHash } from "node:crypto";

/**
 * A number from 0 to 1 that depends on nothing but its seed and what it is drawn for: the same run with the same keys meets the same faults,
 * whatever its callers' order. The first 48 bits of SHA-256.
 */
export const draw = (seed: number, subject: string): number =>
  createHash("sha256").update(`${seed}\n${subject}`).digest().readUIntBE(0, 6) / 2 ** 48;
