/** What is wrong with one variable of the environment, and how to mend it. Never quotes a secret value. */
export interface Fault { readonly variable: string; readonly message: string }

/** Everything that is wrong with the configuration, at once; its message is a list for people. The process ends. */
export class ConfigFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const heading = faults.length === 1 ? "The configuration has a fault:" : `The configuration has ${faults.length} faults:`;
    super([heading, ...faults.map(({ variable, message }) => `  ${variable} ${message}`)].join("\n"));
    this.name = "ConfigFaults";
    this.faults = faults;
  }
}
