import type { Id } from "@souk/shared/ids";
import { categoryBy, draftOf, sellerOf } from "../authorisation-objects.ts";
import type { Person, World } from "../world.ts";

/** What stands ready for a mutation: nobody else acts on these objects. */
export interface Stage {
  readonly world: World;
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

/** A seller of its owner. */
export const seller = (stage: Stage, also?: { readonly isHandedIn: boolean }) => sellerOf(stage.owner, stage.name, also);
/** A draft of such a seller. */
export const draft = async (stage: Stage) => draftOf(stage.owner, await seller(stage), stage.categoryId);
/** Whoever owns the stage sends it. */
export const ofOwner = ({ owner }: Stage) => ({ person: owner });

let stages = 0;
/** Each opens a seller, a few of them two, of which a person may have twenty. */
const stagesOfOwner = 15;
/** Each puts another seller's things into the cart, which has room for twenty. And nobody may register too many people from one address. */
const stagesOfBuyer = 18;

/** A stage of its own for each run of a mutation. */
export async function stageOpen(world: World): Promise<Stage> {
  const [owner, admin] = await Promise.all([world.person(`ada-${Math.floor(stages / stagesOfOwner)}`), world.staff("alma", "ADMIN")]);
  stages += 1;
  return { world, owner, name: `stage-${stages}`, buyer: await world.person(`buyer-${Math.floor(stages / stagesOfBuyer)}`), categoryId: (await categoryBy(admin, `stage-${stages}`)).id };
}
