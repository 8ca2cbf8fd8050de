/** How long a client may take to send its headers: a phone on a bad line needs a few seconds, a slow-loris attack minutes. */
export const headersTimeoutMs = 10_000;

/** How long a request of the graph may take to arrive; bodies are small, so hardly longer than its headers. */
export const requestTimeoutMs = 15_000;

/** How long an upload may take to arrive: 64 MB of listings over an office's 900 kbit/s. Who has no leave is refused before the first byte. */
export const uploadTimeoutMs = 600_000;

/** A socket on which nothing moves, in either direction; longer than any operation's deadline. */
export const silentSocketMs = 30_000;

/** Idle kept-alive connections; longer than the 60 s of usual load balancers, which must be the ones to hang up. */
export const keepAliveMs = 65_000;

/** Operations under way get this long to end when the process stops: no deadline is longer. */
export const drainMs = 10_000;

/** A readiness answer that takes longer counts as "not ready": the load balancer asks again anyway. */
export const readinessMs = 2_000;

/** URLs carry GET queries of trusted size, headers a token and little else. */
export const headerBytes = 16_384;
