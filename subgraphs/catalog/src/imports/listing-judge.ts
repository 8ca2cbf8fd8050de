import { inputFaults } from "@souk/shared/input-faults";
import type { Id } from "@souk/shared/ids";
import { answersKept, answersOf } from "../attributes/attribute-answers.ts";
import type { AttributeDefinition } from "../attributes/attribute-tables.ts";
import { termsFaults } from "../listings/listing-details.ts";
import { kindFaults } from "../listings/listing-guards.ts";
import { listingCreateRules, listingUpdateRules } from "../listings/listing-input.ts";
import { listingLacks } from "../listings/listing-readiness.ts";
import { editableStates } from "../listings/listing-states.ts";
import { variantFaults, variantsRules, type VariantInput } from "../variants/variants-input.ts";
import { answersOfCells } from "./attribute-cells.ts";
import { fault, faultOfError, type FieldFault } from "./import-faults.ts";
import type { ListingImport } from "./import-tables.ts";
import type { SheetRead, ListingSaid } from "./listing-said.ts";
import { isSame, listingMerged, priceRange, type ListingWanted, type Standing } from "./listing-wanted.ts";

/** What listings are judged by: what they are listed under, what that asks, and whether the seller may publish. */
export interface Judging {
  readonly defaults: Pick<ListingImport, "categoryId" | "currency" | "condition" | "isSubmitted">;
  readonly categories: ReadonlyMap<string, Id<"cat">>;
  readonly asked: ReadonlyMap<Id<"cat">, readonly AttributeDefinition[]>;
  readonly maySell: boolean;
}

/** What is to be done with one listing of a file. */
export type Judgement =
  | { readonly status: "FAILED"; readonly errors: readonly FieldFault[]; readonly warnings: readonly FieldFault[] }
  | { readonly status: "CREATED" | "UPDATED" | "UNCHANGED"; readonly wanted: ListingWanted; readonly isHandedIn: boolean; readonly warnings: readonly FieldFault[] };

/** Judges what a file says of a listing by the rules of listingCreate, listingUpdate, variantsBulkSet and listingSubmit. Pure. */
export function listingJudge({ sheet, said, faults }: SheetRead, standing: Standing | undefined, judging: Judging): Judgement {
  const failed = (errors: readonly FieldFault[]): Judgement => ({ status: "FAILED", errors, warnings: sheet.warnings });
  if (!said) return failed(faults);
  const named = said.category ?? standing?.listing.categoryId ?? judging.defaults.categoryId ?? undefined;
  if (named === undefined) return failed([fault(["category"], "Say what it is listed under.", "REQUIRED")]);
  const categoryId = judging.categories.get(named);
  if (!categoryId) return failed([fault(["category"], "There is no such category.")]);
  const asked = judging.asked.get(categoryId) ?? [];

  const { answers, faults: answerFaults } = answersWanted(said, sheet.attributeCells, standing, asked);
  const wanted = listingMerged(said, standing, { categoryId, answers, defaults: judging.defaults });
  const wrong = [
    ...inputFaults(standing ? listingUpdateRules : listingCreateRules, standing ? said : { title: "", ...said }),
    ...answerFaults, ...kindFaults(wanted.kind, wanted.condition, wanted.priceRule), ...termsFaults(wanted.kind, said),
  ].map(faultOfError);
  if (standing && wanted.kind !== standing.listing.kind) wrong.push(fault(["kind"], "What is sold stays what it is: list it anew."));
  wrong.push(...priceFaults(said, standing), ...offerFaults(wanted));
  if (wrong.length > 0) return failed(wrong);

  const lacks = listingLacks({ ...wanted, priceMinor: priceRange(wanted)[0] }, asked).map(faultOfError);
  if (standing && isSame(wanted, standing)) return handedIn("UNCHANGED", standing);
  if (!standing) return handedIn("CREATED");
  const { state } = standing.listing;
  if (!editableStates.has(state)) return failed([fault(null, `Not possible while ${state}.`, "INVALID_TRANSITION")]);
  if (state !== "DRAFT" && lacks.length > 0) return failed(lacks);
  return handedIn("UPDATED", standing);

  /** A draft that lacks nothing is handed in, if that was asked for; one that does stays a draft and says why. */
  function handedIn(status: "CREATED" | "UPDATED" | "UNCHANGED", of?: Standing): Judgement {
    const isMeant = judging.defaults.isSubmitted && said?.isPublished !== false && (of?.listing.state ?? "DRAFT") === "DRAFT";
    const bars = !isMeant ? [] : judging.maySell ? lacks : [...lacks, fault(null, "This seller cannot sell at present.")];
    const isHandedIn = isMeant && bars.length === 0;
    return {
      status: isHandedIn && status === "UNCHANGED" ? "UPDATED" : status, wanted, isHandedIn,
      warnings: [...sheet.warnings, ...bars.map(({ message, path }) => fault(path, `It stays a draft. ${message}`, "NOT_SUBMITTED"))],
    };
  }
}

/** The answers as they will stand, judged by the category that they will stand under. */
function answersWanted(said: ListingSaid, cells: Readonly<Record<string, string>> | undefined, standing: Standing | undefined, asked: readonly AttributeDefinition[]) {
  const given = cells ? answersOfCells(asked, cells) : said.attributes;
  if (given !== undefined || !standing) return answersOf(asked, given ?? []);
  const { attributes } = standing.listing;
  return { answers: attributes, faults: answersKept(asked, attributes) };
}

/** What is wrong with a price said of the listing itself, as listingUpdate has it; one currency is everything's. */
function priceFaults({ price, variants, currency }: ListingSaid, standing: Standing | undefined): FieldFault[] {
  return [
    ...(price !== undefined && variants !== undefined ? [fault(["price"], "Say what it costs in its variants or here, not in both.")] : []),
    ...(price !== undefined && !variants && standing && standing.listing.optionNames.length > 0 ? [fault(["price"], "Each of its variants has a price: set them there.")] : []),
    ...(price && currency !== undefined && currency !== price.currency ? [fault(["currency"], "This is another currency than its price's.")] : []),
  ];
}

/** What is wrong with what is offered: a draft's only variant may have no price, all else is as variantsBulkSet has it. */
function offerFaults({ optionNames, variants, currency }: ListingWanted): FieldFault[] {
  const unpriced = variants.flatMap(({ priceMinor }, at) => (priceMinor === null ? [at] : []));
  if (unpriced.length > 0 && (variants.length > 1 || optionNames.length > 0))
    return unpriced.map((at) => fault(["variants", String(at), "priceMinor"], "Say what it costs.", "REQUIRED"));
  const priced = variants.map((variant) => ({ ...variant, priceMinor: variant.priceMinor ?? 0n })) satisfies readonly VariantInput[];
  const shape = inputFaults(variantsRules, { optionNames, variants: priced });
  return [
    ...(unpriced.length === 0 && currency === null ? [fault(["currency"], "Say in which currency this is.", "REQUIRED")] : []),
    ...(shape.length > 0 ? shape : unpriced.length > 0 ? [] : variantFaults(optionNames, priced)).map(faultOfError),
  ];
}
