import { prefixOf } from "@souk/shared/ids";
import type { Language } from "../language.ts";

/** What a mail's link leads to: the front end's page of the object, and what the link says. */
interface NoticePage { readonly page: string; readonly label: Readonly<Record<Language, string>> }

/** By the prefix of the subject's id: `orders/ord_…`. */
const pages: Readonly<Record<string, NoticePage>> = {
  ogr: { page: "purchases", label: { en: "See what you bought", de: "Deinen Einkauf ansehen" } },
  ord: { page: "orders", label: { en: "See the order", de: "Bestellung ansehen" } },
  rfd: { page: "refunds", label: { en: "See the refund", de: "Erstattung ansehen" } },
  pyt: { page: "payouts", label: { en: "See the payout", de: "Auszahlung ansehen" } },
  pac: { page: "payout-accounts", label: { en: "See the payout account", de: "Auszahlungskonto ansehen" } },
  cbk: { page: "chargebacks", label: { en: "See the chargeback", de: "Rückbuchung ansehen" } },
  lst: { page: "listings", label: { en: "See the listing", de: "Angebot ansehen" } },
  sel: { page: "sellers", label: { en: "See the seller", de: "Verkäuferkonto ansehen" } },
  cnv: { page: "conversations", label: { en: "Read and answer", de: "Lesen und antworten" } },
};

/** Where the mail about an object leads; nothing for what has no page. */
export function noticePage(subjectId: string, language: Language): { readonly page: string; readonly label: string } | undefined {
  const known = pages[prefixOf(subjectId) ?? ""];
  return known && { page: `${known.page}/${subjectId}`, label: known.label[language] };
}
