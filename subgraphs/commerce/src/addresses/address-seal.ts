import type { Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";
import type { DeliveryAddress } from "./address.ts";

const fields = ["name", "line1", "line2", "postalCode", "city", "region", "country", "phone"] as const satisfies readonly (keyof DeliveryAddress)[];

/** An address as it is stored. @param buyerId whose it is: in somebody else's row it does not open */
export const addressSeal = (secrets: Secrets, buyerId: Id<"usr">, address: DeliveryAddress): string =>
  secrets.seal("deliveryAddress", JSON.stringify(address, [...fields]), buyerId);

/** The address behind what is stored. @throws Error if it is somebody else's, or was altered */
export const addressOpen = (secrets: Secrets, buyerId: Id<"usr">, sealed: string): DeliveryAddress =>
  JSON.parse(secrets.open("deliveryAddress", sealed, buyerId)) as DeliveryAddress;
