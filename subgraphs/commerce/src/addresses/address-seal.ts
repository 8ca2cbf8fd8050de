import type { Secrets } from "@souk/shared/secrets";
import type { DeliveryAddress } from "./address.ts";

const fields = ["name", "line1", "line2", "postalCode", "city", "region", "country", "phone"] as const satisfies readonly (keyof DeliveryAddress)[];

/** An address as it is stored. @param ownerId global id of the object that it stands on: elsewhere it does not open */
export const addressSeal = (secrets: Secrets, ownerId: string, address: DeliveryAddress): string =>
  secrets.seal("deliveryAddress", JSON.stringify(address, [...fields]), ownerId);

/** The address behind what is stored. @throws Error if it stands on another object, or was altered */
export const addressOpen = (secrets: Secrets, ownerId: string, sealed: string): DeliveryAddress =>
  JSON.parse(secrets.open("deliveryAddress", sealed, ownerId)) as DeliveryAddress;
