import { present } from "@souk/shared/assert";
import { chanceOf } from "./chance.ts";
import type { Decisions } from "./decisions.ts";
import { done } from "./done.ts";
import { payoutsOpen, type BankWay } from "./payouts-open.ts";
import type { Market } from "./market.ts";
import type { Person } from "./person.ts";
import type { Bazaar, Goods, Stall } from "./stall.ts";

const shelfUnits = 1_000_000;      // what is scarce is another fault's question (`pnpm faults oversell`)
const parcels = { name: "World", isRestOfWorld: true, rates: [
  { name: "Post", currency: "EUR", priceMinor: "490", extraItemMinor: "100", minDays: 3, maxDays: 9 },
  { name: "Express", currency: "EUR", priceMinor: "1290", extraItemMinor: "200", minDays: 1, maxDays: 2 },
] };
/** What goods are called; people look for these words. */
export const words = ["lamp", "carpet", "kettle", "chair", "mirror", "basket"] as const;

/** What a seller opens with. */
interface StallPlan {
  readonly type: "BUSINESS" | "INDIVIDUAL";
  readonly isHasty: boolean;
  readonly prices: readonly number[];
  readonly bank: BankWay;
  /** When it is paid without asking. */
  readonly interval: "DAILY" | "MANUAL";
  /** Whether a tenth of what it earns is kept back for ten days. */
  readonly isReserved: boolean;
}

/** What a seller decides before it opens, and staff about it. Repeatable. */
export function stallDecided(seed: number, number: number, decisions: Decisions): StallPlan {
  const chance = chanceOf(seed, "stall", number);
  return decisions.note(`stall ${number}`, {
    type: chance.isSo(300) ? "BUSINESS" : "INDIVIDUAL", isHasty: chance.isSo(500), prices: [1_000 + chance.below(8_000), 500 + chance.below(3_000), 300 + chance.below(2_000)],
    bank: chance.among({ pays: 70, refuses: 15, sendsBack: 15 }), interval: chance.isSo(700) ? "DAILY" : "MANUAL", isReserved: chance.isSo(250),
  });
}

/** Opens all stalls: sellers with a member each, things with variants, prices and stock, and codes. */
export async function bazaarOpens({ town: { seed, mailbox }, decisions, people: { owners, helpers, alma, sven }, ...market }: Omit<Market, "bazaar">): Promise<Bazaar> {
  const { category: { id: categoryId } } = await done<{ category: { id: string } }>(alma, "categoryCreate", { about: "home", fields: "category { id }", input: { slug: "home", name: "Home" }, isOperator: true });
  const code = await codeMade(alma, "platform", { name: "Welcome", kind: "AMOUNT", amount: { minor: "300", currency: "EUR" }, scope: "ALL", costBearer: "PLATFORM" }, "WELCOME");

  async function stallOpens(number: number): Promise<Stall> {
    const [owner, helper] = [owners[number]!, helpers[number]!];
    const { type, isHasty, prices, bank, interval, isReserved } = stallDecided(seed, number, decisions);
    const { seller: { id: sellerId } } = await done<{ seller: { id: string } }>(owner, "sellerOpen", { about: "opens", fields: "seller { id }", input: { name: `Stall ${number}`, handle: `stall-${number}`, type, country: "DE" } });
    await done(owner, "sellerSubmit", { about: "opens", fields: "seller { id }", id: sellerId, input: {} });
    if (type === "BUSINESS") await done(alma, "sellerApprove", { about: sellerId, fields: "seller { id }", id: sellerId, input: { reason: "Its papers are in order." }, isOperator: true });
    const invited = `${helper.name}.invited@market.example`;
    const invitation = mailbox.token(invited);
    await done(owner, "sellerMemberInvite", { about: invited, fields: "invitation { id }", id: sellerId, input: { email: invited, role: "SELLER_FULFILMENT" } });
    await done(helper, "sellerMemberAccept", { about: invited, fields: "seller { id }", input: { token: await invitation } });
    await done(owner, "orderPolicySet", { about: "opens", fields: "seller { id }", id: sellerId, input: { isAcceptedAtOnce: isHasty } });
    await done(owner, "shippingProfileCreate", { about: "parcels", fields: "shippingProfile { id }", input: { sellerId, name: "Parcels", zones: [parcels] } });
    const [whole, sizes, pattern] = prices.map(String) as [string, string, string];
    await payoutsOpen(market, owner, sellerId, { bank, interval, isCompany: type === "BUSINESS" });
    if (isReserved) await done(sven, "reservePolicySet", { about: sellerId, fields: "payoutAccount { id }", input: { sellerId, rateBps: 1_000, days: 10, reason: "It is new." }, isOperator: true });
    const goods = [
      await shelved(owner, sellerId, categoryId, words[number % words.length]!, whole),
      await shelved(owner, sellerId, categoryId, words[(number + 1) % words.length]!, sizes, ["S", "L"]),
      await downloadable(owner, sellerId, categoryId, words[(number + 2) % words.length]!, pattern),
    ];
    return { number, sellerId, owner, helper, isHasty, goods, code: await codeMade(owner, "stall", { sellerId, name: "A tenth", kind: "PERCENT", percentBps: 1_000, scope: "ALL", costBearer: "SELLER" }, `TENTH${number}`) };
  }
  return { stalls: await Promise.all(owners.map((_, number) => stallOpens(number))), code };
}

async function codeMade(person: Person, about: string, promotion: object, code: string): Promise<string> {
  const isOperator = about === "platform";
  const { promotion: { id } } = await done<{ promotion: { id: string } }>(person, "promotionCreate", { about, fields: "promotion { id }", input: { ...promotion, isAutomatic: false, isStackable: true }, isOperator });
  await done(person, "couponCodeCreate", { about, fields: "promotion { id }", id, input: { code }, isOperator });
  await done(person, "promotionActivate", { about, fields: "promotion { id }", id, input: {}, isOperator });
  return code;
}

interface Made { readonly listing: { readonly id: string; readonly version: number; readonly variants: readonly { readonly id: string }[] } }
const made = "listing { id version variants { id } }";

async function shelved(owner: Person, sellerId: string, categoryId: string, word: string, minor: string, sizes: readonly string[] = []): Promise<Goods> {
  const about = `${word} ${minor}`;
  let { listing } = await done<Made>(owner, "listingCreate", { about, fields: made, input: { sellerId, categoryId, kind: "PHYSICAL", title: `A ${word}`, description: `A ${word} made by hand.`, condition: "NEW", price: { minor, currency: "EUR" } } });
  if (sizes.length > 0)
    ({ listing } = await done<Made>(owner, "variantsBulkSet", { about, fields: made, id: listing.id, input: {
      expectedVersion: listing.version, optionNames: ["Size"], currency: "EUR", variants: sizes.map((size, at) => ({ optionValues: [size], priceMinor: String(Number(minor) + at * 250) })),
    } }));
  const variantIds = listing.variants.map(({ id }) => id);
  await done(owner, "listingSubmit", { about, fields: "listing { id }", id: listing.id, input: {} });
  await done(owner, "inventoryAdjust", { about, fields: "inventoryAdjustment { id }", input: { changes: variantIds.map((variantId) => ({ variantId, delta: shelfUnits, reason: "COUNTED" })) } });
  return { listingId: listing.id, variantIds, isDigital: false };
}

async function downloadable(owner: Person, sellerId: string, categoryId: string, word: string, minor: string): Promise<Goods> {
  const about = `pattern of a ${word} ${minor}`;
  const { listing } = await done<Made>(owner, "listingCreate", { about, fields: made, input: {
    sellerId, categoryId, kind: "DIGITAL", title: `A pattern of a ${word}`, description: "To print.", digitalTerms: { delivery: "DOWNLOAD" }, price: { minor, currency: "EUR" },
  } });
  const variantId = present(listing.variants[0], "what a download is bought by").id;
  await done(owner, "digitalGoodsSet", { about, fields: "variant { id }", id: variantId, input: { text: "The pattern." } });
  await done(owner, "listingSubmit", { about, fields: "listing { id }", id: listing.id, input: {} });
  return { listingId: listing.id, variantIds: [variantId], isDigital: true };
}
