import type { Resolvers } from "../graphql.ts";
import { auditPage } from "./audit-pages.ts";

export const resolvers: Pick<Resolvers, "Query" | "AuditEvent" | "AuditEventConnection"> = {
  Query: { auditLog: (_, args, { database }) => auditPage(database, args) },
  AuditEvent: { seq: ({ seq }) => String(seq), hash: ({ hash }) => hash.toString("hex") },
  AuditEventConnection: { totalCount: (page) => page.count() },
};
