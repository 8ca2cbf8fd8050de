import type { ShippingZoneInput } from "./shipping-profile-input.ts";

/** Germany, its neighbours, and the world, with what a parcel about costs. */
export const demoZones: readonly ShippingZoneInput[] = [
  { name: "Germany", countries: ["DE"], rates: [
    { name: "Standard", currency: "EUR", priceMinor: 490n, extraItemMinor: 100n, freeFromMinor: 10_000n, minDays: 2, maxDays: 4 },
    { name: "Express", currency: "EUR", priceMinor: 1_290n, extraItemMinor: 200n, minDays: 1, maxDays: 2 },
  ] },
  { name: "Neighbours", countries: ["AT", "BE", "CH", "CZ", "DK", "FR", "LU", "NL", "PL"], rates: [
    { name: "Standard", currency: "EUR", priceMinor: 990n, extraItemMinor: 200n, minDays: 3, maxDays: 7 },
  ] },
  { name: "World", isRestOfWorld: true, rates: [
    { name: "Standard", currency: "EUR", priceMinor: 1_990n, extraItemMinor: 500n, minDays: 7, maxDays: 21 },
  ] },
];
