/** What `pnpm faults` was told beside names. */
export interface FaultOptions {
  /** How long subscribers are cut off and come back, and how many of them. */
  readonly seconds: number;
  readonly subscribers: number;
  /** What chance is drawn from, where a fault draws. */
  readonly seed: number;
}

/** Something breaks under load; what must hold is checked at the end. */
export interface Fault {
  /** What `pnpm faults <name>` calls it. */
  readonly name: string;
  readonly title: string;
  /** Breaks it and answers the lines of figures to print. @throws Error naming what did not hold */
  run(options: FaultOptions): Promise<string[]>;
}

/** @throws Error listing every claim that is not true, with its figures */
export function holds(claims: Readonly<Record<string, boolean>>, figures: object): void {
  const broken = Object.entries(claims).filter(([, isTrue]) => !isTrue).map(([claim]) => claim);
  if (broken.length > 0) throw new Error(`does not hold: ${broken.join("; ")}\n${JSON.stringify(figures, null, 2)}`);
}
