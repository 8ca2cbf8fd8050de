import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { sellerApprove } from "./seller-approve.ts";
import { sellerMemberAccept } from "./seller-member-accept.ts";
import { sellerMemberInvite } from "./seller-member-invite.ts";
import { sellerMemberRemove } from "./seller-member-remove.ts";
import { sellerMemberRoleSet } from "./seller-member-role-set.ts";
import { sellerOpen } from "./seller-open.ts";
import { sellerReinstate } from "./seller-reinstate.ts";
import { sellerReject } from "./seller-reject.ts";
import { actsFor, seesInside } from "./seller-rights.ts";
import { sellerMachine, sellerMutations } from "./seller-states.ts";
import { sellerSubmit } from "./seller-submit.ts";
import { sellerSuspend } from "./seller-suspend.ts";
import { sellerUpdate } from "./seller-update.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Seller" | "SellerMember" | "User"> = {
  Query: {
    seller: (_, { id, handle }, { sellers }) => (id ? sellers.load(id as never) : handle ? sellers.byHandle(handle) : null),
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
    state: (seller, _, { caller }) => (seesInside(caller, seller.id) ? seller.state : null),
    members: (seller, _, { caller, sellers }) => (seesInside(caller, seller.id) ? sellers.members.load(seller.id) : null),
    allowedTransitions: (seller, _, { caller }) => allowedTransitions(sellerMachine, seller.state).map(({ to, command, by }) => ({
      to, mutation: sellerMutations[command],
      blockedBy: by.includes("seller") && actsFor(caller, seller.id) ? null : by.includes("operator") && caller.roles.length > 0 ? null : `Only for the ${by.join(" or the ")}.`,
    })),
  },
  SellerMember: {
    user: ({ userId }) => ({ id: userId }),
    seller: ({ sellerId }, _, { sellers }) => sellers.load(sellerId),
  },
  User: {
    sellers: ({ id }, _, { caller, sellers }) =>
      (caller.userId === id || caller.roles.length > 0 ? sellers.ofUser.load(id) : null),
  },
};
