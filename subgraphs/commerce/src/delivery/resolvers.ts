import { present } from "@souk/shared/assert";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { shippingProfileArchive } from "./shipping-profile-archive.ts";
import { shippingProfileAssign } from "./shipping-profile-assign.ts";
import { shippingProfileCreate } from "./shipping-profile-create.ts";
import { shippingProfileUpdate } from "./shipping-profile-update.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "Seller" | "Listing" | "ShippingProfile" | "ShippingRate" | "DeliveryOption"> = {
  Mutation: {
    shippingProfileCreate: payload("shippingProfile", shippingProfileCreate),
    shippingProfileUpdate: payload("shippingProfile", shippingProfileUpdate),
    shippingProfileArchive: payload("shippingProfile", shippingProfileArchive),
    shippingProfileAssign: payload("shippingProfile", shippingProfileAssign),
  },
  Seller: { shippingProfiles: ({ id }, _, { shippingProfiles }) => shippingProfiles.ofSeller(id) },
  Listing: { deliveryOptions: ({ id }, { to, quantity }, { listingDelivery }) => listingDelivery.load(id, { ...to, quantity }) },
  ShippingProfile: {
    __resolveReference: ({ id }, { shippingProfiles }) => shippingProfiles.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
    isArchived: ({ archivedAt }) => archivedAt !== null,
    zones: async ({ id }, _, { shippingProfiles }) => present(await shippingProfiles.terms.load(id), "a profile's terms").zones,
    pickupLocationIds: async ({ id }, _, { shippingProfiles }) => present(await shippingProfiles.terms.load(id), "a profile's terms").pickupLocationIds,
  },
  ShippingRate: {
    price: ({ priceMinor, currency }) => ({ minor: priceMinor, currency }),
    extraItem: ({ extraItemMinor, currency }) => ({ minor: extraItemMinor, currency }),
    freeFrom: ({ freeFromMinor, currency }) => (freeFromMinor === null ? null : { minor: freeFromMinor, currency }),
  },
  DeliveryOption: { price: ({ priceMinor, currency }) => ({ minor: priceMinor, currency }) },
};
