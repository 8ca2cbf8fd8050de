import { amountSaid } from "../said.ts";
import type { OrderFacts } from "./kind-facts.ts";
import { because, type WordsOf } from "./words.ts";

export const orderWords: WordsOf<OrderFacts> = {
  ORDER_PLACED: {
    en: (facts) => ({
      title: "Thank you for your order",
      body: `Your payment of ${amountSaid("en", facts)} has arrived.${facts.orders > 1 ? ` ${facts.orders} sellers send you their parts.` : ""} We keep the money until you have what you bought.`,
    }),
    de: (facts) => ({
      title: "Danke für deine Bestellung",
      body: `Deine Zahlung über ${amountSaid("de", facts)} ist da.${facts.orders > 1 ? ` ${facts.orders} Verkäufer schicken dir ihre Teile.` : ""} Wir verwahren das Geld, bis du hast, was du gekauft hast.`,
    }),
  },
  ORDER_UNFULFILLABLE: {
    en: (facts) => ({ title: "Your payment came too late", body: `What you wanted is not available any more. You get ${amountSaid("en", facts)} back.` }),
    de: (facts) => ({ title: "Deine Zahlung kam zu spät", body: `Was du wolltest, ist nicht mehr da. Du bekommst ${amountSaid("de", facts)} zurück.` }),
  },
  ORDER_DECLINED: {
    en: (facts) => ({ title: `Order ${facts.number} was declined`, body: `The seller cannot take it.${because(facts, "Reason")} You get ${amountSaid("en", facts)} back.` }),
    de: (facts) => ({ title: `Bestellung ${facts.number} wurde abgelehnt`, body: `Der Verkäufer kann sie nicht annehmen.${because(facts, "Grund")} Du bekommst ${amountSaid("de", facts)} zurück.` }),
  },
  ORDER_EXPIRED: {
    en: (facts) => ({ title: `Order ${facts.number} was not accepted in time`, body: `The seller did not answer. You get ${amountSaid("en", facts)} back.` }),
    de: (facts) => ({ title: `Bestellung ${facts.number} wurde nicht rechtzeitig angenommen`, body: `Der Verkäufer hat nicht geantwortet. Du bekommst ${amountSaid("de", facts)} zurück.` }),
  },
  ORDER_CANCELLED: {
    en: (facts) => ({
      title: facts.isWhole ? `Order ${facts.number} was cancelled` : `Part of order ${facts.number} was cancelled`,
      body: `You get ${amountSaid("en", facts)} back.${because(facts, "Reason")}`,
    }),
    de: (facts) => ({
      title: facts.isWhole ? `Bestellung ${facts.number} wurde storniert` : `Ein Teil der Bestellung ${facts.number} wurde storniert`,
      body: `Du bekommst ${amountSaid("de", facts)} zurück.${because(facts, "Grund")}`,
    }),
  },
  ORDER_SHIPPED: {
    en: ({ number }) => ({ title: `Order ${number} is on its way`, body: "A parcel was handed over. In the order you see what is in it and how to follow it." }),
    de: ({ number }) => ({ title: `Bestellung ${number} ist unterwegs`, body: "Ein Paket wurde übergeben. In der Bestellung siehst du, was darin ist und wie du es verfolgst." }),
  },
  ORDER_DELIVERED: {
    en: ({ number }) => ({ title: `Order ${number} has arrived`, body: "Look at it, and tell us in the order if something is wrong. When you are content, complete it: then the seller is paid." }),
    de: ({ number }) => ({ title: `Bestellung ${number} ist angekommen`, body: "Sieh sie dir an und melde dich in der Bestellung, wenn etwas nicht stimmt. Wenn alles gut ist, schließe sie ab: dann wird der Verkäufer bezahlt." }),
  },
};
