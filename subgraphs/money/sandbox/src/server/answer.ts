import type { ApiError } from "../wire/errors.ts";
import { errorAnswer } from "../wire/errors.ts";

/** What goes back over the wire. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection breaks instead of answering. */
  readonly isCut?: boolean;
}

/** Written as Stripe writes it, with two spaces. */
export const answered = (body: object, status = 200): Answer => ({ status, body: JSON.stringify(body, null, 2) });

/** A refusal, written. */
export const refused = ({ status, body }: Pick<ApiError, "status" | "body">): Answer => answered(errorAnswer(body), status);

/** A fault of the provider's own. */
export const broken = (status = 500): Answer =>
  refused({ status, body: { type: "api_error", message: "Sorry! There was an error while talking to one of our backends. Support has been notified." } });

/** Too many at once. */
export const rateLimited: Answer = {
  ...refused({ status: 429, body: { type: "rate_limit_error", code: "rate_limit", message: "Request rate limit exceeded. You can learn more about rate limits here https://stripe.com/docs/rate-limits." } }),
  headers: { "stripe-rate-limited-reason": "global-rate", "stripe-should-retry": "true" },
};
