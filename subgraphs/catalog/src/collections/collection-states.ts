import { allowedTransitions, machine, type CommandOf } from "@souk/shared/machine";

/** Where a collection stands. */
export type CollectionState = "DRAFT" | "PUBLISHED";

/** From staff alone to everybody, and back. */
export const collectionMachine = machine<CollectionState>()({
  publish: { from: ["DRAFT"], to: "PUBLISHED", by: ["operator"] },
  unpublish: { from: ["PUBLISHED"], to: "DRAFT", by: ["operator"] },
});
export type CollectionCommand = CommandOf<typeof collectionMachine>;

/** The mutation behind each command. */
const collectionMutations = { publish: "collectionPublish", unpublish: "collectionUnpublish" } as const satisfies Readonly<Record<CollectionCommand, string>>;

/** What the machine allows now, for those who may give its commands. */
export const collectionStepsAllowed = (state: CollectionState) =>
  allowedTransitions(collectionMachine, state).map(({ to, command }) => ({ to, mutation: collectionMutations[command], blockedBy: null }));
