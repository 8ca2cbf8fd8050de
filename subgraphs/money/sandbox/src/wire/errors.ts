/** The members of `error` in an answer that refuses. */
export interface ErrorBody {
  readonly type: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | "rate_limit_error";
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
  readonly decline_code?: string;
  readonly charge?: string;
  readonly advice_code?: string;
  readonly payment_intent?: object;
  readonly setup_intent?: object;
  readonly payment_method?: object;
}

/** A refusal as Stripe words it. `keepsWork` says that what was written until then stays: a decline is a fact of its own. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: ErrorBody;
  readonly keepsWork: boolean;
  /** Refused before the operation began: its idempotency key stays free. */
  readonly isBeforeWork: boolean;

  constructor(status: number, body: ErrorBody, options: { readonly keepsWork?: boolean; readonly isBeforeWork?: boolean } = {}) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.keepsWork = options.keepsWork ?? false;
    this.isBeforeWork = options.isBeforeWork ?? false;
  }
}

/** 400: the request asks for what cannot be. */
export const invalidRequest = (message: string, more: { readonly param?: string; readonly code?: string; readonly payment_intent?: object; readonly setup_intent?: object } = {}): ApiError =>
  new ApiError(400, { type: "invalid_request_error", message, ...more });

/** 400 for a parameter that does not fit its schema. Nothing has begun yet. */
export const invalidParameter = (message: string, param: string, code?: string): ApiError =>
  new ApiError(400, { type: "invalid_request_error", message, param, ...(code ? { code } : {}) }, { isBeforeWork: true });

/** 404, or 400 where the id stands in a parameter. */
export const noSuch = (kind: string, id: string, param: string, status: 400 | 404 = 404): ApiError =>
  new ApiError(status, { type: "invalid_request_error", code: "resource_missing", message: `No such ${kindInWords[kind] ?? kind}: '${id}'`, param });

const kindInWords: Readonly<Record<string, string>> = { payment_method: "PaymentMethod", setup_intent: "setupintent" };

/** Where Stripe explains a code. */
export const docUrl = (code: string): string => `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}`;

/** The JSON of an answer that refuses. */
export const errorAnswer = (error: ErrorBody): { error: ErrorBody & { doc_url?: string } } =>
  ({ error: { ...error, ...(error.code ? { doc_url: docUrl(error.code) } : {}) } });
