import { generateSecret, generateURI, verify } from "otplib";

/** One code for this long (RFC 6238, 5.2). */
const stepSeconds = 30;
/** A code of the step before or after holds as well: phones' clocks are a little off, and people type slowly. */
const windowSteps = 1;
/** What the app calls us. */
const issuer = "Souk";

/** A new secret, 160 bits in base 32 (RFC 4226, 4). */
export const totpSecret = (): string => generateSecret();

/** What an authenticator app reads from a QR code. */
export const totpUri = (label: string, secret: string): string => generateURI({ issuer, label, secret });

/** The time step whose code this is, within a step of now; undefined if it is none's. Whether it was used before is the database's to say. */
export async function totpStep(secret: string, code: string): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined;
  const verdict = await verify({ secret, token: code, period: stepSeconds, epochTolerance: windowSteps * stepSeconds });
  return verdict.valid && "timeStep" in verdict ? verdict.timeStep : undefined;
}
