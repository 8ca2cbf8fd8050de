import type { Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { cheapestWay } from "./shipping-profile-input.ts";
import type { ShippingRate } from "./shipping-profile-tables.ts";

/** How something reaches its buyer; NONE for what is not brought: a service, a project. */
export type DeliveryKind = "SHIP" | "PICKUP" | "DIGITAL" | "NONE";

/** Where tax is taken. */
export interface Place { readonly country: string; readonly region: string | null }

/** What one seller is to bring to one place. */
export interface DeliveryRequest {
  readonly sellerId: Id<"sel">;
  readonly currency: Currency;
  /** Null while nobody said where to: only what can be picked up or downloaded has options then. */
  readonly destination: { readonly country: string; readonly region?: string | null; readonly postalCode?: string | null } | null;
  readonly items: readonly DeliveryItem[];
}

/** Some of one variant. */
export interface DeliveryItem {
  readonly variantId: Id<"var">;
  readonly listingId: Id<"lst">;
  readonly kind: "PHYSICAL" | "DIGITAL" | "SERVICE" | "RENTAL" | "PROJECT";
  readonly quantity: number;
  readonly subtotalMinor: bigint;
}

/** One way to get all of a request. */
export interface DeliveryOption {
  /** The same for the same way in every quote: a choice is found again by it, at whatever it costs by then. */
  readonly optionId: string;
  readonly kind: DeliveryKind;
  readonly name: string;
  readonly priceMinor: bigint;
  readonly currency: Currency;
  readonly taxClass: "SHIPPING";
  /** Until the last of it has come; null where no days pass. */
  readonly minDays: number | null;
  readonly maxDays: number | null;
  /** Where, for PICKUP. */
  readonly locationId: Id<"loc"> | null;
  /** What is handed over at a counter is taxed there, wherever its buyer lives; null for what is brought. */
  readonly taxedAt: Place | null;
}

/** Why there is no option, and for the sake of which items. */
export interface Undeliverable { readonly reason: "DESTINATION_REQUIRED" | "DELIVERY_UNAVAILABLE"; readonly variantIds: readonly Id<"var">[] }
/** The options of a request, the cheapest first; none only if `unavailable` says why. */
export interface DeliveryQuote { readonly options: readonly DeliveryOption[]; readonly unavailable: Undeliverable | null }

/** What holds for one item at the request's place: the rates of its profile's zone there in the request's currency. */
export interface ItemTerms {
  readonly profileId: string;
  readonly rates: readonly ShippingRate[];
  readonly pickups: readonly ({ readonly locationId: Id<"loc">; readonly name: string } & Place)[];
}

/** Items of one profile, which share its rates. */
interface Parcel { readonly terms: ItemTerms; readonly items: number; readonly subtotalMinor: bigint }
/** A parcel by one of its rates. */
interface Sent { readonly rate: ShippingRate; readonly parcel: Parcel }

const broughtKinds: ReadonlySet<string> = new Set(["PHYSICAL", "RENTAL"]);
const noDays = { taxClass: "SHIPPING", minDays: null, maxDays: null, locationId: null, taxedAt: null } as const;

/**
 * How one seller's items can reach their buyer, and for how much.
 *
 * Items of several profiles are sent together: the dearest first-item price of them, and for every other item its own
 * further-item price, as Etsy combines them (help.etsy.com, "Discounted Shipping For Multiple Items"). A way is offered by
 * its name where all profiles have it; beside those, each profile's cheapest together.
 * @param termsOf of the items that are brought; null for one without a profile
 */
export function deliveryQuote({ currency, destination, items }: DeliveryRequest, termsOf: (item: DeliveryItem) => ItemTerms | null): DeliveryQuote {
  const brought = items.filter(({ kind }) => broughtKinds.has(kind));
  if (brought.length === 0) return { options: [unbrought(currency, items)], unavailable: null };
  const { parcels, orphans } = parcelsOf(brought, termsOf);
  const options = orphans.length > 0 ? [] : [...shipped(parcels, currency), ...pickedUp(parcels, currency)];
  if (options.length > 0) return { options, unavailable: null };
  const stuck = destination === null ? brought : brought.filter((item) => (termsOf(item)?.rates.length ?? 0) === 0);
  return { options, unavailable: { reason: destination === null ? "DESTINATION_REQUIRED" : "DELIVERY_UNAVAILABLE", variantIds: stuck.map(({ variantId }) => variantId) } };
}

const unbrought = (currency: Currency, items: readonly DeliveryItem[]): DeliveryOption => {
  const isDigital = items.some(({ kind }) => kind === "DIGITAL");
  return { ...noDays, optionId: isDigital ? "digital" : "none", kind: isDigital ? "DIGITAL" : "NONE", name: isDigital ? "Digital delivery" : "No delivery", priceMinor: 0n, currency };
};

function parcelsOf(items: readonly DeliveryItem[], termsOf: (item: DeliveryItem) => ItemTerms | null) {
  const parcels = new Map<string, Parcel>();
  const orphans: DeliveryItem[] = [];
  for (const item of items) {
    const terms = termsOf(item);
    if (!terms) { orphans.push(item); continue; }
    const before = parcels.get(terms.profileId) ?? { terms, items: 0, subtotalMinor: 0n };
    parcels.set(terms.profileId, { terms, items: before.items + item.quantity, subtotalMinor: before.subtotalMinor + item.subtotalMinor });
  }
  return { parcels: [...parcels.values()], orphans };
}

const folded = (name: string): string => name.trim().toLowerCase();
const order = (a: bigint | number | string, b: bigint | number | string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPrice = (a: ShippingRate, b: ShippingRate): number =>
  order(a.priceMinor, b.priceMinor) || order(a.extraItemMinor, b.extraItemMinor) || order(folded(a.name), folded(b.name));

/** The ways by which everything can be sent, the cheapest first. */
function shipped(parcels: readonly Parcel[], currency: Currency): DeliveryOption[] {
  const ways = new Map<string, readonly Sent[]>();
  for (const name of new Set(parcels.flatMap(({ terms }) => terms.rates.map((rate) => folded(rate.name))))) {
    const sent = parcels.flatMap((parcel): Sent[] => parcel.terms.rates.filter((rate) => folded(rate.name) === name).map((rate) => ({ rate, parcel })));
    if (sent.length === parcels.length) ways.set(name, sent);
  }
  const cheapest = parcels.flatMap((parcel): Sent[] => parcel.terms.rates.toSorted(byPrice).slice(0, 1).map((rate) => ({ rate, parcel })));
  const isNamed = [...ways.values()].some((sent) => sent.every(({ rate }, at) => rate === cheapest[at]?.rate));
  if (cheapest.length === parcels.length && !isNamed) ways.set(cheapestWay, cheapest);
  return [...ways].map(([name, sent]): DeliveryOption => ({
    optionId: `ship:${name}`, kind: "SHIP", name: name === cheapestWay ? "Delivery" : sent.map(({ rate }) => rate.name).toSorted()[0]!,
    priceMinor: priceTogether(sent), currency, taxClass: "SHIPPING", locationId: null, taxedAt: null,
    minDays: Math.max(...sent.map(({ rate }) => rate.minDays)), maxDays: Math.max(...sent.map(({ rate }) => rate.maxDays)),
  })).toSorted((a, b) => order(a.priceMinor, b.priceMinor) || order(a.maxDays!, b.maxDays!) || order(a.optionId, b.optionId));
}

/** The dearest first item, and all the others as further ones. */
function priceTogether(sent: readonly Sent[]): bigint {
  const priced = sent.map(({ rate, parcel }) => {
    const isFree = rate.freeFromMinor !== null && parcel.subtotalMinor >= rate.freeFromMinor;
    return { first: isFree ? 0n : rate.priceMinor, further: isFree ? 0n : rate.extraItemMinor, items: BigInt(parcel.items) };
  });
  const [dearest] = priced.toSorted((a, b) => order(b.first, a.first) || order(a.further, b.further));
  return priced.reduce((sum, { further, items }) => sum + further * items, dearest!.first - dearest!.further);
}

/** The places where all of it can be picked up, for nothing. */
function pickedUp([first, ...others]: readonly Parcel[], currency: Currency): DeliveryOption[] {
  const everywhere = first!.terms.pickups.filter(({ locationId }) => others.every(({ terms }) => terms.pickups.some((pickup) => pickup.locationId === locationId)));
  return everywhere.map(({ locationId, name, country, region }) => ({ ...noDays, optionId: `pickup:${locationId}`, kind: "PICKUP" as const, name, priceMinor: 0n, currency, locationId, taxedAt: { country, region } }))
    .toSorted((a, b) => order(a.optionId, b.optionId));
}
