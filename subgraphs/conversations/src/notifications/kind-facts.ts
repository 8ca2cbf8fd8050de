/** An amount as events carry it: minor units as text. */
export interface AmountFact { readonly amountMinor: string; readonly currency: string }
/** The number of an order that people say on the telephone. */
export interface Numbered { readonly number: string }
/** Why, in the words of whoever decided. */
export interface Reasoned { readonly reason?: string }
type Nothing = Readonly<Record<string, never>>;

/** Of one's account and of the sellers one acts for. */
export interface AccountFacts {
  WELCOME: Nothing;
  SELLER_APPROVED: Nothing;
  SELLER_REJECTED: Reasoned;
  SELLER_SUSPENDED: Reasoned;
  SELLER_REINSTATED: Nothing;
}
/** Of what somebody bought. */
export interface OrderFacts {
  /** `orders`: of how many sellers. */
  ORDER_PLACED: AmountFact & { readonly orders: number };
  ORDER_UNFULFILLABLE: AmountFact;
  ORDER_DECLINED: Numbered & AmountFact & Reasoned;
  ORDER_EXPIRED: Numbered & AmountFact;
  /** The amount is what goes back; `isWhole`: nothing is left of the order. */
  ORDER_CANCELLED: Numbered & AmountFact & Reasoned & { readonly isWhole: boolean };
  ORDER_SHIPPED: Numbered;
  ORDER_DELIVERED: Numbered;
}
/** Of what somebody pays. */
export interface PaymentFacts {
  PAYMENT_ACTION_REQUIRED: AmountFact;
  /** `isFinal`: nothing can be tried any more. */
  PAYMENT_FAILED: AmountFact & { readonly isFinal: boolean };
  REFUND_SUCCEEDED: AmountFact & Partial<Numbered>;
}
/** Of what a seller sold. */
export interface SaleFacts {
  SALE_PLACED: Numbered & AmountFact;
  SALE_CANCELLED: Numbered & AmountFact & Reasoned & { readonly isWhole: boolean };
  /** Nobody accepted it in time. */
  SALE_EXPIRED: Numbered & AmountFact;
  /** The amount is the seller's own part. */
  SALE_RELEASED: Numbered & AmountFact;
  STOCK_DEPLETED: Nothing;
}
/** Of a seller's money. */
export interface PayoutFacts {
  PAYOUT_PAID: AmountFact;
  PAYOUT_FAILED: AmountFact;
  PAYOUT_RETURNED: AmountFact;
  PAYOUTS_RESTRICTED: Nothing;
  PAYOUTS_STOPPED: Reasoned;
  PAYOUTS_ALLOWED: Nothing;
  /** The amount is the seller's part, where it is known yet; `dueBy` an ISO moment. */
  CHARGEBACK_OPENED: Partial<AmountFact> & { readonly dueBy?: string };
  CHARGEBACK_DEADLINE_NEAR: Partial<AmountFact> & { readonly dueBy?: string };
  CHARGEBACK_WON: Partial<AmountFact>;
  CHARGEBACK_LOST: Partial<AmountFact>;
}
/** Of what a seller offers. */
export interface ListingFacts {
  LISTING_REJECTED: Nothing;
  LISTING_SUSPENDED: Nothing;
  LISTING_REINSTATED: Nothing;
  LISTING_REMOVED: Nothing;
}
/** Of what people write to each other. */
export interface MessageFacts {
  /** `sequence`: its number in the thread. */
  MESSAGE_RECEIVED: { readonly sequence?: number };
}

/** What the words of each kind are made from; a row keeps no more. */
export interface KindFacts extends AccountFacts, OrderFacts, PaymentFacts, SaleFacts, PayoutFacts, ListingFacts, MessageFacts {}
/** What a notification is about; each has its words in each language. */
export type NotificationKind = keyof KindFacts;
