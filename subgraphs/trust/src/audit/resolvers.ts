import type { Resolvers } from "../graphql.ts";
import { auditPage } from "./audit-reads.ts";

export const resolvers: Pick<Resolvers, "Query" | "AuditEvent"> = {
  Query: { auditLog: (_, args, { database }) => auditPage(database, args) },
  AuditEvent: { seq: ({ seq }) => String(seq), hash: ({ hash }) => hash.toString("hex") },
};
