import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { saysGoods } from "./goods-variant.ts";
import { goodsOpen, type GoodsWords } from "./goods-seal.ts";
import { digitalFiles, type DigitalFile } from "./digital-goods-tables.ts";

/** A version of what is handed out of a variant, sealed. */
interface Version { readonly variantId: Id<"var">; readonly version: number; readonly sealed: string | null; readonly fileId: Id<"dfl"> | null }
/** What buyers of a variant get now. */
export interface Goods extends Version { readonly sellerId: Id<"sel">; readonly updatedAt: Date }
/** What the buyer of a line was given. */
export interface LineGoods extends Version { readonly orderLineId: Id<"oln">; readonly handedOutAt: Date; readonly firstOpenedAt: Date | null; readonly lastOpenedAt: Date | null; readonly opened: number }
/** The same with its order, which decides who reads it. */
export interface LineGoodsSeen extends LineGoods { readonly orderId: Id<"ord"> }

/** Reads of what is handed out; what of it a caller reads is asked where it hangs. */
export interface DigitalGoodsLoaders {
  /** Null while nothing is said. */
  readonly ofVariant: { load(id: string): Promise<Goods | null> };
  /** Null while nothing was handed out; for lines that the caller is known to see. */
  readonly ofLine: { load(id: Id<"oln">): Promise<LineGoods | null> };
  readonly fileById: { load(id: Id<"dfl">): Promise<DigitalFile | null> };
  /** A file for who may say that it is handed out; null for everybody else. */
  fileSeen(id: string): Promise<DigitalFile | null>;
  wordsOf(version: Version): GoodsWords;
}

interface Row { readonly variant_id: string; readonly version: number; readonly sealed: string | null; readonly file_id: string | null }
const versionOf = ({ variant_id, version, sealed, file_id }: Row): Version => ({ variantId: idOf("var", variant_id), version, sealed, fileId: file_id === null ? null : idOf("dfl", file_id) });

/** Opens them for one operation. */
export function digitalGoodsLoaders({ database, caller, secrets }: RequestContext): DigitalGoodsLoaders {
  const fileById = batched((ids: readonly Id<"dfl">[]) => database.read(digitalFiles,
    `select ${digitalFiles.select("f")} from commerce.digital_file f where f.id = any($1::uuid[])`, [ids.map(uuidOf)]), ({ id }) => id);
  return {
    ofVariant: batched(async (ids: readonly string[]) => (await database.rows<Row & { seller_id: string; updated_at: Date }>(
      `select v.variant_id, v.version, v.sealed, v.file_id, g.seller_id, g.updated_at
         from commerce.digital_goods g
         join commerce.digital_goods_version v on v.variant_id = g.variant_id and v.version = g.version
        where g.variant_id = any($1::uuid[])
          and g.is_given`, [ids.filter((id) => isId("var", id)).map(uuidOf)])).map((row): Goods =>
      ({ ...versionOf(row), sellerId: idOf("sel", row.seller_id), updatedAt: row.updated_at })), (goods): string => goods.variantId),
    ofLine: batched(async (ids: readonly Id<"oln">[]) => (await database.rows<Row & { order_line_id: string; handed_out_at: Date; first_opened_at: Date | null; last_opened_at: Date | null; opened: number }>(
      `select v.variant_id, v.version, v.sealed, v.file_id, h.order_line_id, h.handed_out_at, h.first_opened_at, h.last_opened_at, h.opened
         from commerce.order_line_goods h
         join commerce.digital_goods_version v on v.variant_id = h.variant_id and v.version = h.version
        where h.order_line_id = any($1::uuid[])`, [ids.map(uuidOf)])).map((row): LineGoods => ({
      ...versionOf(row), orderLineId: idOf("oln", row.order_line_id), handedOutAt: row.handed_out_at, firstOpenedAt: row.first_opened_at, lastOpenedAt: row.last_opened_at, opened: row.opened })), ({ orderLineId }) => orderLineId),
    fileById,
    async fileSeen(id) {
      const file = isId("dfl", id) ? await fileById.load(id) : null;
      return file && saysGoods(caller, file.sellerId) ? file : null;
    },
    wordsOf: ({ variantId, version, sealed }) => goodsOpen(secrets, variantId, version, sealed),
  };
}
