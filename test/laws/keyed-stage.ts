import type { Id } from "@souk/shared/ids";
import { categoryBy, draftOf, sellerOf } from "../authorisation-objects.ts";
import { cartLineOf, shelved, shelvedBeside, type Shelved } from "../authorisation-orders.ts";
import type { Person, World } from "../world.ts";

/** What the stages of an owner share, for it is dear to set up: none of them changes it. */
interface Shop {
  readonly owner: Person;
  readonly sellerId: Id<"sel">;
  readonly categoryId: Id<"cat">;
  /** On the shelf, and in the cart of those who buy: a seller's first thing also makes their shelf, a buyer's first one their cart. */
  readonly others: Shelved;
}

/** What stands ready for a mutation: but for the shop, nobody else acts on these objects. */
export interface Stage {
  readonly world: World;
  readonly shop: Shop;
  readonly owner: Person;
  /** Who buys. A mutation's own lines of their cart are its own, too. */
  readonly buyer: Person;
  /** A name of its own, for whatever must be unique. */
  readonly name: string;
  readonly categoryId: Id<"cat">;
}

/** A request that must be granted, but for its key; `other` is another one, which the same key must not be good for: null where nothing else can be asked. */
export interface KeyedRequest {
  /** Who sends it; a stranger when it is nobody. */
  readonly person?: Person;
  readonly id?: string;
  readonly input: object;
  readonly other: object | null;
}

/** By the mutation's name. */
export type KeyedRequests = Readonly<Record<string, (stage: Stage) => Promise<KeyedRequest>>>;

/** The shop's seller, to which things are added. */
export const seller = ({ shop }: Stage): Id<"sel"> => shop.sellerId;
/** A seller of the stage alone, which itself is to be changed. */
export const sellerApart = ({ owner, name }: Stage, also?: { readonly isHandedIn: boolean }) => sellerOf(owner, name, also);
/** A draft of the shop. */
export const draft = (stage: Stage) => draftOf(stage.owner, seller(stage), stage.categoryId);
/** What is for sale in the shop. */
export const forSale = (stage: Stage): Promise<Shelved> => shelvedBeside(stage.world, stage.owner, seller(stage), stage.categoryId);
/** Whoever owns the stage sends it. */
export const ofOwner = ({ owner }: Stage) => ({ person: owner });

let stages = 0;
/** A few of them open a seller or two, of which a person may have twenty. */
const stagesOfShop = 50;
/** Some leave a line in the cart, which has room for a hundred. */
const stagesOfBuyer = 50;

const shops = new WeakMap<World, Promise<Shop>[]>();
const buyers = new WeakMap<World, Promise<Person>[]>();

async function shopOpen(world: World, name: string): Promise<Shop> {
  const [owner, admin] = await Promise.all([world.person(`ada-of-${name}`), world.staff("alma", "ADMIN")]);
  const [{ id: categoryId }, sellerId] = await Promise.all([categoryBy(admin, name), sellerOf(owner, name)]);
  return { owner, sellerId, categoryId, others: await shelved(world, owner, sellerId, categoryId) };
}

async function buyerWelcomed(world: World, name: string, { others }: Shop): Promise<Person> {
  const buyer = await world.person(name);
  await cartLineOf(buyer, others);
  return buyer;
}

/** What this world has at a place of a list, made when it is asked for first. */
function kept<T>(lists: WeakMap<World, Promise<T>[]>, world: World, at: number, make: () => Promise<T>): Promise<T> {
  const list = lists.get(world) ?? [];
  lists.set(world, list);
  return list[at] ??= make();
}

/** A stage of its own for each run of a mutation. */
export async function stageOpen(world: World): Promise<Stage> {
  const [shopAt, buyerAt] = [Math.floor(stages / stagesOfShop), Math.floor(stages / stagesOfBuyer)];
  stages += 1;
  const shop = await kept(shops, world, shopAt, () => shopOpen(world, `shop-${shopAt}`));
  const buyer = await kept(buyers, world, buyerAt, () => buyerWelcomed(world, `buyer-${buyerAt}`, shop));
  return { world, shop, owner: shop.owner, name: `stage-${stages}`, buyer, categoryId: shop.categoryId };
}
