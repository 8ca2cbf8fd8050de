import type { ObjectStore } from "@souk/shared/objects";
import { contentTypeOf } from "../imports/import-tables.ts";
import { downloadMs } from "./export-limits.ts";
import { exportFileKey, type ListingExport } from "./export-tables.ts";

const endings = { SHOPIFY_CSV: "csv", SOUK_CSV: "csv", JSON_LINES: "jsonl" } as const;

/** Where the file is downloaded from now on for some minutes; null before it is written and after its week. */
export function downloadUrlOf(of: ListingExport, objects: ObjectStore): string | null {
  const { format, state, isFileKept, createdAt } = of;
  if (state !== "DONE" || !isFileKept) return null;
  const fileName = `listings-${createdAt.toISOString().slice(0, 10)}.${endings[format]}`;
  return objects.getUrl(exportFileKey(of), { contentType: contentTypeOf[format], fileName, expiresAt: new Date(Date.now() + downloadMs) });
}
