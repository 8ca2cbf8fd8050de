import { expect, test } from "vitest";
import { cardData } from "./card-data.ts";
import { faultsIn } from "./faults-in.ts";

const says = (at: string) => `${at} is named like card data, which never comes here; take the provider's token`;

test.each([
  ["input PayInput { cardNumber: String cvc: String cardVerificationValue: String }", ["PayInput.cardNumber", "PayInput.cvc", "PayInput.cardVerificationValue"]],
  ["type Card { pan: String cardholderName: String securityCode: String trackData: String }", ["Card.pan", "Card.cardholderName", "Card.securityCode", "Card.trackData"]],
  ["type Mutation { orderPay(primaryAccountNumber: ID): Int } scalar CardNumber", ["Mutation.orderPay(primaryAccountNumber:)", "CardNumber"]],
  ["enum Proof { CVV CARD_NUMBER }", ["Proof.CVV", "Proof.CARD_NUMBER"]],
  ["type Method { last4: String brand: String expiryMonth: Int type: String paymentMethodId: ID }", []],
  ["type Mutation { searchPinSet: Int companyNumber: Int } type Expansion { span: Int trackingNumber: String trackingCode: String }", []],
])("what is named like card data in %s", (sdl, faults) => {
  expect(faultsIn(cardData, sdl)).toEqual(faults.map(says));
});
