import type { Work } from "../store/work.ts";
import type { Parameters } from "../wire/parameters.ts";

/** One request, checked: the id of its path if there is one, and its parameters. */
export interface Call {
  readonly work: Work;
  readonly id: string;
  readonly given: Parameters;
  /** The path as it was asked for; a list repeats it. */
  readonly path: string;
}

/** What Stripe calls a method of a resource. */
export interface Operation {
  /** As the request schemas name it: `payment_intents.create`. Faults are set by this name. */
  readonly name: string;
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  run(call: Call): Promise<object>;
  /** Whether it can be asked on behalf of a connected account (`Stripe-Account`). */
  readonly isOfAccounts?: boolean;
  /** What a repeated key of v2 is answered: the object as it is now. Without it, the first answer. */
  readonly again?: (call: Call, first: { readonly id: string }) => Promise<object>;
}

/** A line of the table of operations. */
export const operation = (name: string, method: Operation["method"], path: string, run: Operation["run"], more: Pick<Operation, "isOfAccounts" | "again"> = {}): Operation =>
  ({ name, method, path, run, ...more });

/** Those of v2 take JSON, and repeat what failed under its key. */
export const isOfV2 = ({ path }: Pick<Operation, "path">): boolean => path.startsWith("/v2/");
