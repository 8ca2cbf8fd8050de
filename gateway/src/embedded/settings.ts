/** Settings of every embedded server, each with its reason; the rest is as PostgreSQL ships it. */
const defaults: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",        // nobody but this machine
  unix_socket_directories: "",          // a socket's path is limited to 107 bytes; a checkout's is not
  timezone: "UTC",
  log_timezone: "UTC",
  shared_buffers: "256MB",              // holds a demo marketplace and leaves a laptop its memory
  jit: "off",                           // compiling takes longer than our statements
  track_io_timing: "on",                // explain (analyze, buffers) tells waiting from working
  log_checkpoints: "off",               // the log is for people who look for a fault
};

/** Command line parameters of `postgres`; `changed` overrides single settings. Nothing is kept: the next start decides anew. */
export const settingsParameters = (port: number, changed: Readonly<Record<string, string>>): string[] =>
  Object.entries({ ...defaults, ...changed, port: String(port) }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
