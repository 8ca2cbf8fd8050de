import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { guestTokenCreate } from "./guest-token-create.ts";

export const resolvers: Pick<Resolvers, "Mutation"> = { Mutation: { guestTokenCreate: payload(null, guestTokenCreate) } };
