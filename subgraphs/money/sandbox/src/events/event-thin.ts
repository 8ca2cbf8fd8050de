import type Stripe from "stripe";

/** An event as it is kept. */
export interface KeptEvent { readonly thin_id: string; readonly body: Stripe.Event; readonly created_ms: string; readonly sequence: string }

/** The notification that v2 sends of a change: what it is about, not how it looks. What v2 alone tells is kept as it is told. */
export function eventThin({ thin_id, body, created_ms }: Pick<KeptEvent, "thin_id" | "body" | "created_ms">): object {
  if (isNotification(body)) return body;
  const { id, object } = body.data.object as { id?: string; object: string };
  return {
    id: thin_id, object: "v2.core.event", type: `v1.${body.type}`, created: new Date(Number(created_ms)).toISOString(), livemode: body.livemode, ...(body.account ? { context: body.account } : {}),
    related_object: id ? { id, type: object, url: urlOf(object, id) } : null, snapshot_event: body.id,
    ...(body.request?.id ? { reason: { type: "request", request: { id: body.request.id, idempotency_key: body.request.idempotency_key } } } : {}),
  };
}

/** The same as it is delivered: what else it says is had by asking for it. */
export function eventNotified(event: Pick<KeptEvent, "thin_id" | "body" | "created_ms">): object {
  const { data: _, ...notified } = eventThin(event) as { data?: unknown };
  return notified;
}

const isNotification = ({ object }: { readonly object: string }): boolean => object === "v2.core.event";

const urlOf = (object: string, id: string): string => `/v1/${object}s/${id}`;
