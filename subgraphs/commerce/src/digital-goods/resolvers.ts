import { isMember } from "@souk/shared/caller";
import { payload } from "@souk/shared/payload";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { isBuyer, senders } from "../orders/order-rights.ts";
import { digitalFileUploadCreate } from "./digital-file-upload-create.ts";
import { fileDownloadUrl, fileUploadOf } from "./digital-files-shown.ts";
import { digitalGoodsOpen } from "./digital-goods-open.ts";
import type { Goods, LineGoodsSeen } from "./digital-goods-reads.ts";
import { digitalGoodsSet } from "./digital-goods-set.ts";
import { saysGoods } from "./goods-variant.ts";

/** The words of a line's goods, for its buyer once they opened it, and for whoever of the seller's team hands out. */
async function wordsSeen(line: LineGoodsSeen, { orders, caller, digitalGoods }: Context) {
  const order = await orders.byId.load(line.orderId);
  const isRead = order && (isBuyer(caller, order) ? line.opened > 0 : isMember(caller, order.sellerId, ...senders));
  return isRead ? digitalGoods.wordsOf(line) : null;
}
const fileOf = (fileId: Goods["fileId"], { digitalGoods }: Context) => (fileId === null ? null : digitalGoods.fileById.load(fileId));

type Types = "Mutation" | "Variant" | "OrderLine" | "DigitalGoods" | "OrderLineGoods" | "DigitalFileUploadCreatePayload" | "DigitalGoodsOpenPayload";

export const resolvers: Pick<Resolvers, Types> = {
  Mutation: {
    digitalFileUploadCreate: payload("digitalFile", digitalFileUploadCreate),
    digitalGoodsSet: payload("variant", digitalGoodsSet),
    digitalGoodsOpen: payload("orderLine", digitalGoodsOpen),
  },
  Variant: {
    async digitalGoods({ id }, _, { digitalGoods, caller }) {
      const goods = await digitalGoods.ofVariant.load(id);
      return goods && saysGoods(caller, goods.sellerId) ? goods : null;
    },
    isHandedOutAtOnce: async ({ id }, _, { digitalGoods, stock }) => (await stock.ofVariant.load(id) ? await digitalGoods.ofVariant.load(id) !== null : null),
  },
  OrderLine: {
    async digitalGoods({ id, orderId }, _, { digitalGoods }) {
      const goods = await digitalGoods.ofLine.load(id);
      return goods && { ...goods, orderId };
    },
  },
  DigitalGoods: {
    text: (goods, _, { digitalGoods }) => digitalGoods.wordsOf(goods).text,
    link: (goods, _, { digitalGoods }) => digitalGoods.wordsOf(goods).link,
    file: ({ fileId }, _, context) => fileOf(fileId, context),
    setAt: ({ updatedAt }) => updatedAt,
  },
  OrderLineGoods: {
    text: async (line, _, context) => (await wordsSeen(line, context))?.text ?? null,
    link: async (line, _, context) => (await wordsSeen(line, context))?.link ?? null,
    file: ({ fileId }, _, context) => fileOf(fileId, context),
  },
  DigitalFileUploadCreatePayload: {
    uploadUrl: ({ digitalFile }, _, { objects }) => fileUploadOf(digitalFile, objects)?.url ?? null,
    headers: ({ digitalFile }, _, { objects }) => fileUploadOf(digitalFile, objects)?.headers ?? null,
    expiresAt: ({ digitalFile }, _, { objects }) => fileUploadOf(digitalFile, objects)?.expiresAt ?? null,
  },
  DigitalGoodsOpenPayload: {
    async downloadUrl({ orderLine }, _, context) {
      const line = orderLine ? await context.digitalGoods.ofLine.load(orderLine.id) : null;
      const file = line && await fileOf(line.fileId, context);
      return file && line?.lastOpenedAt ? fileDownloadUrl(file, line.lastOpenedAt, context.objects) : null;
    },
  },
};
