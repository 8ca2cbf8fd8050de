import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { idNew, randomWord } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { apiVersion } from "../wire/request-schemas.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/webhook_endpoints";

/** What can be asked about webhook endpoints. */
export const endpointOperations: readonly Operation[] = [
  operation("webhook_endpoints.create", "POST", path, endpointCreate),
  operation("webhook_endpoints.list", "GET", path, ({ work, given, path }) => pageOf(work, "webhook_endpoint", given, path, {})),
  operation("webhook_endpoints.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("webhook_endpoint", id)),
  operation("webhook_endpoints.update", "POST", `${path}/:id`, endpointUpdate),
  operation("webhook_endpoints.del", "DELETE", `${path}/:id`, endpointDelete),
];

/** Makes an endpoint; its secret is shown in this answer only. */
async function endpointCreate({ work, given }: Call): Promise<Stripe.WebhookEndpoint> {
  const endpoint = work.put<Stripe.WebhookEndpoint>({
    id: idNew("we"), object: "webhook_endpoint", api_version: apiVersion, application: null, created: work.now, description: textOf(given, "description") ?? null,
    enabled_events: given["enabled_events"] as string[], livemode: work.settings.livemode, metadata: metadataOf({}, given["metadata"]), status: "enabled", url: textOf(given, "url") ?? "",
  }, { secret: `whsec_${randomWord(32)}`, payload: "snapshot", eventsFrom: given["connect"] === true ? ["other_accounts"] : ["self"] });
  return { ...endpoint, secret: String(work.hidden(endpoint.id)["secret"]) };
}

async function endpointUpdate({ work, id, given }: Call): Promise<Stripe.WebhookEndpoint> {
  const endpoint = await work.lock("webhook_endpoint", id);
  const plain = Object.fromEntries(["description", "enabled_events", "url"].filter((name) => given[name] !== undefined).map((name) => [name, given[name]]));
  return work.put<Stripe.WebhookEndpoint>({
    ...endpoint, ...plain, metadata: metadataOf(endpoint.metadata, given["metadata"]), status: given["disabled"] === undefined ? endpoint.status : given["disabled"] === true ? "disabled" : "enabled",
  });
}

async function endpointDelete({ work, id }: Call): Promise<object> {
  await work.lock("webhook_endpoint", id);
  const deleted = { id, object: "webhook_endpoint" as const, deleted: true as const };
  work.put(deleted as unknown as Stripe.WebhookEndpoint);
  return deleted;
}
