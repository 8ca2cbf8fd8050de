import { randomUUID } from "node:crypto";

/** What may stand in a log line, a header and a database column without quoting; long enough for a UUID or a trace id. */
const wellFormed = /^[\w.-]{8,64}$/;

/** The client's `x-correlation-id` when it is 8 to 64 letters, digits, `_`, `.` or `-`; otherwise a new one. */
export const correlationIdOf = (header: string | string[] | undefined): string =>
  typeof header === "string" && wellFormed.test(header) ? header : randomUUID();
