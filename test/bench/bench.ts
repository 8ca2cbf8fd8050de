/** What `pnpm bench` was told beside names. */
export interface BenchOptions {
  /** How many journals the books grow to. */
  readonly journals: number;
  /** How many listings the market has. */
  readonly listings: number;
  /** Says what is under way, to who waits. */
  readonly progress: (line: string) => void;
}

/** A measurement beside its reference in one run. */
export interface Bench {
  /** What `pnpm bench <name>` calls it. */
  readonly name: string;
  readonly title: string;
  /** Measures and answers the lines to print. Takes up to some minutes. */
  run(options: BenchOptions): Promise<string[]>;
}
