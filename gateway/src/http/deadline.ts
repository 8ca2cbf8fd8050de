import { badInput, timedOut } from "@souk/shared/errors";

/**
 * How long an operation may take when the client does not say: longer than any interactive page waits,
 * shorter than the 15 s after which browsers and proxies begin to give up on their own.
 */
export const operationDeadlineMs = 10_000;

/**
 * When an operation ends, epoch ms. `x-deadline-ms` asks for less than the default; more is cut to it.
 * @throws OperationError BAD_USER_INPUT if the header is not a positive whole number
 */
export function deadlineOf(header: string | string[] | undefined, nowMs: number, defaultMs = operationDeadlineMs): number {
  if (header === undefined) return nowMs + defaultMs;
  const text = String(header);
  if (!/^[1-9]\d{0,8}$/.test(text)) throw badInput("x-deadline-ms must be a positive whole number of milliseconds.");
  return nowMs + Math.min(Number(text), defaultMs);
}

/**
 * The answer, if it comes before the deadline. The work itself is not stopped: whoever does it has the same deadline.
 * @throws OperationError TIMEOUT
 */
export function answerBy<T>(deadlineMs: number, answer: () => Promise<T>): Promise<T> {
  const leftMs = deadlineMs - Date.now();
  if (leftMs <= 0) return Promise.reject(timedOut());
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(timedOut()), leftMs);
    answer().then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
