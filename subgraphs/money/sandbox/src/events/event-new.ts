import { apiVersion } from "../wire/request-schemas.ts";
import { idNew } from "../wire/ids.ts";

/** The request that made an event; null for what the provider did by itself. */
export interface EventCause { readonly requestId: string | null; readonly idempotencyKey: string | null }

/** An event about to be kept, with the endpoints that want it. */
export interface NewEvent {
  readonly body: { readonly id: string; readonly type: string };
  readonly thin_id: string;
  readonly object_id: string | null;
  readonly endpoints: readonly string[];
}

/** Makes the snapshot event of a change. The object is kept as it is now: what is kept is never changed in place. */
export function eventNew(of: {
  readonly type: string; readonly object: { readonly id?: string; readonly object: string }; readonly previous?: object;
  readonly now: number; readonly livemode: boolean; readonly cause: EventCause; readonly account?: string | null; readonly endpoints: readonly string[];
}): NewEvent {
  const body = {
    id: idNew("evt"), object: "event" as const, ...(of.account ? { account: of.account } : {}), api_version: apiVersion, created: of.now,
    data: { object: of.object, ...(of.previous ? { previous_attributes: of.previous } : {}) },
    livemode: of.livemode, pending_webhooks: of.endpoints.length,
    request: { id: of.cause.requestId, idempotency_key: of.cause.idempotencyKey }, type: of.type,
  };
  return { body, thin_id: idNew("evt"), object_id: of.object.id ?? null, endpoints: of.endpoints };
}
