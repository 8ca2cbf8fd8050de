import { idNew } from "../wire/ids.ts";
import type { EventCause, NewEvent } from "./event-new.ts";

/** Makes the event of a change that v2 alone tells: a notification with what it is about, and what else v2 says with it. */
export function notificationNew(of: {
  readonly type: string; readonly about: { readonly id: string; readonly object: string } | null; readonly data?: object;
  readonly nowMs: number; readonly livemode: boolean; readonly cause: EventCause; readonly endpoints: readonly string[];
}): NewEvent {
  const id = idNew("evt");
  const { requestId, idempotencyKey } = of.cause;
  const body = {
    id, object: "v2.core.event" as const, type: of.type, created: new Date(of.nowMs).toISOString(), livemode: of.livemode,
    ...(of.about ? { related_object: { id: of.about.id, type: of.about.object, url: urlOf(of.about.object, of.about.id) } } : {}),
    ...(of.data ? { data: of.data } : {}),
    ...(requestId ? { reason: { type: "request", request: { id: requestId, idempotency_key: idempotencyKey } } } : {}),
  };
  return { body, thin_id: id, object_id: of.about?.id ?? null, endpoints: of.endpoints };
}

/** `v2.core.account` lives at `/v2/core/accounts`. */
const urlOf = (object: string, id: string): string => `/${object.replaceAll(".", "/")}s/${id}`;
