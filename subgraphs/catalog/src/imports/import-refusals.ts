import { invalid, invalidInput, Refused } from "@souk/shared/refusals";
import type { Id } from "@souk/shared/ids";
import { importBytesMax } from "./import-limits.ts";

/** Another file of the seller is under way. Not remembered: it ends. */
export const importRunning = (listingImportId: Id<"imp">) => new Refused({
  __typename: "ListingImportRunningError", code: "IMPORT_RUNNING", message: "Another file of this seller is being imported. Wait for it, or cancel it.", path: ["id"], listingImportId,
}, { isBadInput: true });

/** Nothing, or not as much as was said, lies at the upload's address. Not remembered: it is uploaded and started again. */
export const importNotUploaded = () => invalidInput({
  __typename: "ListingImportNotUploadedError", code: "IMPORT_NOT_UPLOADED", message: "The file has not been uploaded yet, or not all of it.", path: ["id"] });

/** More than one file may have. */
export const importTooLarge = () => invalidInput(invalid(["input", "byteSize"], `A file has 1 to ${importBytesMax} bytes. Split it.`));
