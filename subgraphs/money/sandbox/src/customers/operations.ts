import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { noSuch } from "../wire/errors.ts";
import { idOf } from "../wire/objects.ts";
import { customerCreate, wordsOf } from "./customer-create.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/customers";

/** What can be asked about customers. */
export const customerOperations: readonly Operation[] = [
  operation("customers.create", "POST", path, customerCreate),
  operation("customers.list", "GET", path, ({ work, given, path }) => pageOf(work, "customer", given, path, { email: textOf(given, "email") })),
  operation("customers.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("customer", id)),
  operation("customers.update", "POST", `${path}/:id`, customerUpdate),
  operation("customers.del", "DELETE", `${path}/:id`, customerDelete),
  operation("customers.listPaymentMethods", "GET", `${path}/:id/payment_methods`, methodsOf),
  operation("customers.retrievePaymentMethod", "GET", `${path}/:id/payment_methods/:method`, methodOf),
];

async function customerUpdate({ work, id, given }: Call): Promise<Stripe.Customer> {
  const customer = await work.lock("customer", id);
  if (isDeleted(customer)) throw noSuch("customer", id, "id");
  const settings = given["invoice_settings"] as object | undefined;
  const after = work.put<Stripe.Customer>({
    ...customer, ...wordsOf(given), invoice_settings: { ...customer.invoice_settings, ...settings }, metadata: metadataOf(customer.metadata, given["metadata"]),
  });
  work.emit("customer.updated", after, Object.fromEntries(Object.keys(given).filter((name) => name in customer).map((name) => [name, customer[name as keyof Stripe.Customer]])));
  return after;
}

/** What is left of a customer that was deleted; its methods belong to nobody any more. */
async function customerDelete({ work, id }: Call): Promise<object> {
  const customer = await work.lock("customer", id);
  if (isDeleted(customer)) throw noSuch("customer", id, "id");
  const { rows } = await work.query<{ id: string }>("select id from sandbox.object where kind = 'payment_method' and body ->> 'customer' = $1 order by id", [id]);
  for (const row of rows) work.put({ ...await work.lock("payment_method", row.id), customer: null }, { isSpent: true });
  work.emit("customer.deleted", customer);
  const deleted = { id, object: "customer" as const, deleted: true as const };
  work.put(deleted as unknown as Stripe.Customer);
  return deleted;
}

const isDeleted = (customer: object): boolean => "deleted" in customer;

async function methodsOf({ work, id, given, path }: Call): Promise<object> {
  if (isDeleted(await work.get("customer", id))) throw noSuch("customer", id, "id");
  return pageOf(work, "payment_method", given, path, { customer: id, type: textOf(given, "type") });
}

async function methodOf({ work, id, path }: Call): Promise<Stripe.PaymentMethod> {
  const method = await work.get("payment_method", path.split("/").at(-1)!);
  if (idOf(method.customer) !== id) throw noSuch("payment_method", method.id, "payment_method");
  return method;
}
