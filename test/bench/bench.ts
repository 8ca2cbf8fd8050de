/** A measurement beside its reference in one run. */
export interface Bench {
  /** What `pnpm bench <name>` calls it. */
  readonly name: string;
  readonly title: string;
  /** Measures and answers the lines to print. Takes up to a minute. */
  run(): Promise<string[]>;
}
