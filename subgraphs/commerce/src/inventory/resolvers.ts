import { present } from "@souk/shared/assert";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { inventoryAdjust } from "./inventory-adjust.ts";
import { inventoryPolicySet } from "./inventory-policy-set.ts";
import { availableIn, type StockLoaders, type VariantStock } from "./stock-reads.ts";
import { availableShown, stockStatus } from "./stock-shown.ts";

type Types = "Mutation" | "Variant" | "Listing" | "VariantInventory" | "InventoryLevel" | "InventoryAdjustment" | "StockMovement" | "StockMovementConnection";

/** At all places, or at one. */
const unsentIn = async (stock: StockLoaders, variantId: VariantStock["variantId"], levelId?: string): Promise<number> =>
  (await stock.unsentOf.load(variantId)).reduce((sum, one) => (levelId === undefined || one.levelId === levelId ? sum + one.unsent : sum), 0);

export const resolvers: Pick<Resolvers, Types> = {
  Mutation: {
    inventoryAdjust: payload("inventoryAdjustment", inventoryAdjust),
    inventoryPolicySet: payload("variant", inventoryPolicySet),
  },
  Variant: {
    async available({ id }, _, { stock }) {
      const seen = await stock.ofVariant.load(id);
      return seen && availableShown(seen);
    },
    async inventory({ id }, _, { stock }) {
      const seen = await stock.ofVariant.load(id);
      return seen && stock.seesInside(seen.sellerId) ? seen : null;
    },
  },
  Listing: {
    async stockStatus({ id }, _, { stock }) {
      const seen = await stock.ofListing.load(id);
      return seen && stockStatus(seen);
    },
  },
  VariantInventory: {
    available: availableIn,
    unsent: ({ variantId }, _, { stock }) => unsentIn(stock, variantId),
    onShelf: async ({ variantId, onHand }, _, { stock }) => onHand + await unsentIn(stock, variantId),
    levels: ({ variantId }, _, { stock }) => stock.levelsOf.load(variantId),
    movements: ({ variantId }, args, { stock }) => stock.movementsOf(variantId, args),
  },
  InventoryLevel: {
    variant: ({ variantId }) => ({ id: variantId }),
    location: async ({ locationId }, _, { locations }) => present(await locations.byId.load(locationId), "a level's location"),
    available: ({ onHand, reserved }) => onHand - reserved,
    unsent: ({ id, variantId }, _, { stock }) => unsentIn(stock, variantId, id),
    onShelf: async ({ id, variantId, onHand }, _, { stock }) => onHand + await unsentIn(stock, variantId, id),
  },
  InventoryAdjustment: { movements: ({ id }, _, { stock }) => stock.movementsOfAdjustment.load(id) },
  StockMovement: {
    level: async ({ levelId }, _, { stock }) => present(await stock.levelById.load(levelId), "a movement's level"),
    actor: ({ actor, adjustmentId }) => (adjustmentId === null ? null : actor),
  },
  StockMovementConnection: { totalCount: (page) => page.count() },
};
