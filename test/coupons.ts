import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";

/** A promotion past its verbs; by default the platform's, active, 10 % by code, borne by the platform. */
export async function promotionPlanted(scratch: TestDatabase, said: Readonly<Record<string, unknown>> = {}): Promise<Id<"prm">> {
  const id = newId("prm");
  const row: Record<string, unknown> = {
    id: uuidOf(id), name: "A tenth", kind: "PERCENT", percent_bps: 1_000, scope: "ALL", cost_bearer: said["seller_id"] ? "SELLER" : "PLATFORM",
    valid_from: new Date(0), is_automatic: false, is_stackable: false, state: "ACTIVE", ...said,
  };
  await insert(scratch, "promotion", row);
  if (row["state"] !== "DRAFT") await insert(scratch, "promotion_history", { promotion_id: row["id"], version: 1, command: row["state"] === "ENDED" ? "end" : "activate", from_state: "DRAFT", to_state: row["state"], actor: "test", correlation_id: "test" });
  return id;
}

/** A code of a promotion of the platform, unless `seller_id` is said, likewise. */
export async function couponPlanted(scratch: TestDatabase, promotionId: Id<"prm">, code: string, said: Readonly<Record<string, unknown>> = {}): Promise<Id<"cpn">> {
  const id = newId("cpn");
  await insert(scratch, "coupon_code", { id: uuidOf(id), promotion_id: uuidOf(promotionId), code, ...said });
  return id;
}

const insert = (scratch: TestDatabase, table: string, row: Readonly<Record<string, unknown>>): Promise<unknown> => asAdmin(scratch.adminUrl, (admin) => admin.query(
  `insert into commerce.${table} (${Object.keys(row).join(", ")}) values (${Object.keys(row).map((_, at) => `$${at + 1}`).join(", ")})`, Object.values(row)));
