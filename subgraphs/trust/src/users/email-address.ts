import type { Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

/** An address as it was typed, to write to. The domain has no case (RFC 1035); the part before it might have. */
export function emailNormalised(typed: string): string {
  const address = typed.trim();
  const at = address.lastIndexOf("@");
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

/** What an address is found by: two that differ only in case are one, since no mail provider tells them apart. */
export const emailDigest = (secrets: Secrets, typed: string): Buffer => secrets.digest("email", typed.trim().toLowerCase());

/** An address as it is stored. */
export const emailSeal = (secrets: Secrets, userId: Id<"usr">, typed: string): string => secrets.seal("email", emailNormalised(typed), userId);

/** The address behind what is stored. @throws Error if it belongs to another person or installation */
export const emailOpen = (secrets: Secrets, userId: Id<"usr">, sealed: string): string => secrets.open("email", sealed, userId);
