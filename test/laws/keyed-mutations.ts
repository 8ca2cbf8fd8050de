import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, getNamedType, isCompositeType, isInputObjectType } from "graphql";
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from "graphql";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { schemaFolder } from "@souk/schema/subgraphs";
import { draftOf, favouriteOf, importUploadedOf, invitationOf, listingIn, memberOf, pictureOf, sellerOf, uploadOf, versionOf } from "../authorisation-objects.ts";
import { commerceRequests } from "./keyed-commerce.ts";
import { conversationRequests } from "./keyed-conversations.ts";
import { moneyRequests } from "./keyed-money.ts";
import { payoutRequests } from "./keyed-payouts.ts";
import { draft, ofOwner, seller, sellerApart, type KeyedRequest, type KeyedRequests, type Stage } from "./keyed-stage.ts";

/** One request for each mutation with a key. A mutation that is added to the graph gets its row here. */
export const keyedRequests: KeyedRequests = {
  ...commerceRequests,
  ...conversationRequests,
  ...moneyRequests,
  ...payoutRequests,
  userRegister: async ({ name }) => {
    const input = { email: `${name}-new@souk.test`, password: "a lamp in the window", displayName: name };
    return { input, other: { ...input, displayName: "Somebody else" } };
  },
  userUpdate: async ({ owner, name }) => {
    const { me } = await owner.graph.tell<{ me: { version: number } }>("{ me { version } }");
    const input = { displayName: name, expectedVersion: me.version };
    return { person: owner, input, other: { ...input, displayName: "Somebody else" } };
  },
  sellerOpen: async (stage) => {
    const input = { name: "Lamps", handle: stage.name, type: "INDIVIDUAL", country: "DE" };
    return { ...ofOwner(stage), input, other: { ...input, handle: `${stage.name}-2` } };
  },
  sellerUpdate: async (stage) => {
    const id = await sellerApart(stage);
    const input = { name: "Brighter lamps", expectedVersion: await versionOf(stage.owner, id) };
    return { ...ofOwner(stage), id, input, other: { ...input, name: "Darker lamps" } };
  },
  // Nothing but the key stands in this input: the other request is for another seller.
  sellerSubmit: async (stage) => ({ ...ofOwner(stage), id: await sellerApart(stage, { isHandedIn: false }), input: {}, other: { id: await sellerOf(stage.owner, `${stage.name}-2`) } }),
  sellerMemberInvite: async (stage) => {
    const input = { email: `${stage.name}-new@souk.test`, role: "SELLER_FULFILMENT" };
    return { ...ofOwner(stage), id: seller(stage), input, other: { ...input, role: "SELLER_FINANCE" } };
  },
  sellerMemberAccept: async (stage) => {
    const token = await invitationOf(stage.world, stage.owner, seller(stage), `${stage.name}-invited@souk.test`);
    return { person: await stage.world.person(`${stage.name}-friend`), input: { token }, other: { token: "another" } };
  },
  sellerMemberRoleSet: async (stage) => {
    const id = seller(stage);
    const { userId } = await memberOf(stage.world, stage.owner, id, `${stage.name}-member`);
    return { ...ofOwner(stage), id, input: { userId, role: "SELLER_FINANCE" }, other: { userId, role: "SELLER_MANAGER" } };
  },
  sellerMemberRemove: async (stage) => {
    const id = seller(stage);
    const { userId } = await memberOf(stage.world, stage.owner, id, `${stage.name}-member`);
    return { ...ofOwner(stage), id, input: { userId }, other: { userId: stage.owner.userId } };
  },
  listingCreate: async (stage) => {
    const input = { sellerId: seller(stage), categoryId: stage.categoryId, kind: "PHYSICAL", title: "A lamp" };
    return { ...ofOwner(stage), input, other: { ...input, title: "Another lamp" } };
  },
  listingUpdate: async (stage) => {
    const id = await draftOf(stage.owner, seller(stage), stage.categoryId);
    const input = { expectedVersion: 1, title: "A brighter lamp" };
    return { ...ofOwner(stage), id, input, other: { ...input, title: "A darker lamp" } };
  },
  variantsBulkSet: async (stage) => {
    const id = await draftOf(stage.owner, seller(stage), stage.categoryId);
    const input = { expectedVersion: 1, optionNames: ["Size"], currency: "EUR", variants: [{ optionValues: ["S"], priceMinor: "1000" }, { optionValues: ["M"], priceMinor: "1200" }] };
    return { ...ofOwner(stage), id, input, other: { ...input, currency: "USD" } };
  },
  mediaUploadCreate: async (stage) => {
    const input = { listingId: await draft(stage), contentType: "image/png", byteSize: 1_000 };
    return { ...ofOwner(stage), input, other: { ...input, byteSize: 2_000 } };
  },
  mediaAttach: async (stage) => {
    const input = { altText: "A lamp." };
    return { ...ofOwner(stage), id: await uploadOf(stage.owner, await draft(stage)), input, other: { altText: "Another lamp." } };
  },
  mediaReorder: async (stage) => {
    const id = await draft(stage);
    const [first, second] = [await pictureOf(stage.owner, id), await pictureOf(stage.owner, id)];
    return { ...ofOwner(stage), id, input: { mediaIds: [second, first] }, other: { mediaIds: [first, second] } };
  },
  mediaUpdate: async (stage) => ({ ...ofOwner(stage), id: await pictureOf(stage.owner, await draft(stage)), input: { altText: "A lamp." }, other: { altText: "Another lamp." } }),
  favouriteAdd: async (stage) => {
    const { person, id: listingId, other } = await listingStep(stage, "PUBLISHED");
    await favouriteOf(person!, (other as { id: string }).id);      // a person's first one also makes the row that they are locked by
    return { person: person!, input: { listingId }, other: { listingId: (other as { id: string }).id } };
  },
  favouriteRemove: async (stage) => {
    const { person, id: listingId, other } = await listingStep(stage, "PUBLISHED");
    await favouriteOf(person!, listingId!);
    return { person: person!, input: { listingId }, other: { listingId: (other as { id: string }).id } };
  },
  // Nothing but the key stands in this input: the other request is for another picture.
  mediaDetach: async (stage) => {
    const listingId = await draft(stage);
    return { ...ofOwner(stage), id: await pictureOf(stage.owner, listingId), input: {}, other: { id: await pictureOf(stage.owner, listingId) } };
  },
  listingDuplicate: (stage) => listingStep(stage, "PAUSED"),
  listingImportCreate: async (stage) => {
    const input = { sellerId: seller(stage), categoryId: stage.categoryId, format: "SOUK_CSV", currency: "EUR", isSubmitted: false, byteSize: 1_000 };
    return { ...ofOwner(stage), input, other: { ...input, byteSize: 2_000 } };
  },
  // Of a seller apart: a file that brings what the shop has already would change it, not add it.
  listingImportStart: async (stage) => {
    const sellerId = await sellerApart(stage);
    return { ...ofOwner(stage), id: await importUploadedOf(stage.owner, sellerId, stage.categoryId), input: {}, other: { id: await importUploadedOf(stage.owner, sellerId, stage.categoryId) } };
  },
  listingImportCancel: async (stage) => {
    const sellerId = seller(stage);
    return { ...ofOwner(stage), id: await importUploadedOf(stage.owner, sellerId, stage.categoryId), input: {}, other: { id: await importUploadedOf(stage.owner, sellerId, stage.categoryId) } };
  },
  listingExportCreate: async (stage) => {
    const input = { sellerId: seller(stage), format: "JSON_LINES" };
    return { ...ofOwner(stage), input, other: { ...input, format: "SOUK_CSV" } };
  },
  listingSubmit: (stage) => listingStep(stage, "DRAFT"),
  listingRedraft: (stage) => listingStep(stage, "REJECTED"),
  listingPause: (stage) => listingStep(stage, "PUBLISHED"),
  listingResume: (stage) => listingStep(stage, "PAUSED"),
  listingRenew: (stage) => listingStep(stage, "EXPIRED"),
  listingArchive: (stage) => listingStep(stage, "PUBLISHED"),
};

/** Nothing but the key stands in such an input: the other request is for another listing. */
async function listingStep(stage: Stage, state: string): Promise<KeyedRequest> {
  const sellerId = seller(stage);
  const [id, other] = [await listingIn(stage.world, stage.owner, sellerId, stage.categoryId, state), await listingIn(stage.world, stage.owner, sellerId, stage.categoryId, state)];
  return { ...ofOwner(stage), id, input: {}, other: { id: other } };
}

const publicSchema = (): GraphQLSchema => buildSchema(readFileSync(path.join(schemaFolder, "public.graphql"), "utf8"));

/** The mutations of the public contract whose input has a key. */
export const keyedMutations = (): GraphQLField<unknown, unknown>[] => Object.values(publicSchema().getMutationType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ type }) => { const input = getNamedType(type); return isInputObjectType(input) && "idempotencyKey" in input.getFields(); }));

/** Of an object its id; a value that has none says what it is. */
const selectionOf = (type: GraphQLNamedType): string => (!isCompositeType(type) ? "" : "getFields" in type && "id" in type.getFields() ? " { id }" : " { __typename }");

/** A mutation's text: its payload with the ids of its objects. */
export function mutationText({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const payload = getNamedType(type);
  if (!("getFields" in payload)) throw new Error(`${name} has no payload`);
  const fields = Object.values(payload.getFields()).map((field) =>
    field.name + (field.name === "userErrors" ? " { code }" : selectionOf(getNamedType(field.type))));
  return `mutation (${args.map((each) => `$${each.name}: ${String(each.type)}`).join(", ")}) { ${name}(${args.map((each) => `${each.name}: $${each.name}`).join(", ")}) { ${fields.join(" ")} } }`;
}

/** What such a mutation answers. */
export type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly { readonly code: string }[] };

/** A request's variables under a key. */
export const variablesOf = ({ id, input }: KeyedRequest, idempotencyKey = freshKey()) => ({ ...(id ? { id } : {}), input: { ...input, idempotencyKey } });

/** The variables of the other request under the same key; null where there is none. */
export function otherVariablesOf({ id, other }: KeyedRequest, idempotencyKey: string) {
  if (other === null) return null;
  const { id: otherId = id, ...input } = other as { readonly id?: string };
  return { ...(otherId ? { id: otherId } : {}), input: { ...input, idempotencyKey } };
}
