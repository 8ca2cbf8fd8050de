import type { Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

/** What is read, of what is handed out: at least one of the two where it is sealed at all. */
export interface GoodsWords { readonly text: string | null; readonly link: string | null }

const purpose = "digitalGoods";
const contextOf = (variantId: Id<"var">, version: number) => `${variantId}:${version}`;

/** Words as they are stored; null where there are none. In another variant's or version's row they do not open. */
export const goodsSeal = (secrets: Secrets, variantId: Id<"var">, version: number, { text, link }: GoodsWords): string | null =>
  (text === null && link === null ? null : secrets.seal(purpose, JSON.stringify({ text, link }), contextOf(variantId, version)));

/** The words behind what is stored. @throws Error if they are another variant's or version's, or were altered */
export const goodsOpen = (secrets: Secrets, variantId: Id<"var">, version: number, sealed: string | null): GoodsWords =>
  (sealed === null ? { text: null, link: null } : JSON.parse(secrets.open(purpose, sealed, contextOf(variantId, version))) as GoodsWords);
