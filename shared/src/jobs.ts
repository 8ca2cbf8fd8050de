// Work that calls out or waits: provider calls, mails, partner webhooks. Fed in batches from events, run by graphile-worker.
export { jobsEnqueue } from "./jobs-enqueue.ts";
export { jobsMigrate, jobsVersion } from "./jobs-migrate.ts";
export { jobsRun, type JobsRunner, type JobsOf, type OnJob } from "./jobs-run.ts";
