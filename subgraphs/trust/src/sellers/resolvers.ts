import { badInput } from "@souk/shared/errors";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { sellerApprove } from "./seller-approve.ts";
import { sellerMemberAccept } from "./seller-member-accept.ts";
import { sellerMemberInvite } from "./seller-member-invite.ts";
import { sellerMemberRemove } from "./seller-member-remove.ts";
import { sellerMemberRoleSet } from "./seller-member-role-set.ts";
import { sellerOpen } from "./seller-open.ts";
import { sellerPage } from "./seller-pages.ts";
import { sellerReinstate } from "./seller-reinstate.ts";
import { sellerReject } from "./seller-reject.ts";
import { seesEverySeller } from "./seller-rights.ts";
import { sellerSteps } from "./seller-steps.ts";
import { sellerSubmit } from "./seller-submit.ts";
import { sellerSuspend } from "./seller-suspend.ts";
import { sellerUpdate } from "./seller-update.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Seller" | "SellerConnection" | "SellerMember" | "User"> = {
  Query: {
    seller: (_, { id, handle }, { sellers }) => {
      if (id && !handle) return sellers.load(id as never);
      if (handle && !id) return sellers.byHandle(handle);
      throw badInput("Give either `id` or `handle`.");
    },
    sellers: (_, args, { database }) => sellerPage(database, args),
  },
  Mutation: {
    sellerOpen: payload("seller", sellerOpen),
    sellerUpdate: payload("seller", sellerUpdate),
    sellerSubmit: payload("seller", sellerSubmit),
    sellerApprove: payload("seller", sellerApprove),
    sellerReject: payload("seller", sellerReject),
    sellerSuspend: payload("seller", sellerSuspend),
    sellerReinstate: payload("seller", sellerReinstate),
    sellerMemberInvite: payload("invitation", sellerMemberInvite),
    sellerMemberAccept: payload("seller", sellerMemberAccept),
    sellerMemberRemove: payload("seller", sellerMemberRemove),
    sellerMemberRoleSet: payload("seller", sellerMemberRoleSet),
  },
  Seller: {
    __resolveReference: ({ id }, { sellers }) => sellers.load(id as never),
    state: async ({ id, state }, _, { sellers }) => (await sellers.seesInside(id) ? state : null),
    members: async ({ id }, _, { sellers, teams }) => (await sellers.seesInside(id) ? teams.ofSeller.load(id) : null),
    allowedTransitions: async ({ id, state }, _, { caller, sellers }) =>
      (await sellers.seesInside(id) ? sellerSteps(state, caller, await sellers.heldIn(id)) : null),
  },
  SellerConnection: { totalCount: (page) => page.count() },
  SellerMember: {
    user: ({ userId }, _, { users }) => users.byId.load(userId),
    seller: ({ sellerId }, _, { sellers }) => sellers.load(sellerId),
  },
  User: {
    sellers: ({ id }, _, { caller, teams }) => (caller.userId === id || seesEverySeller(caller) ? teams.ofUser.load(id) : null),
  },
};
