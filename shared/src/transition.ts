import { IllegalTransition, next, type Machine } from "./machine.ts";
import { invalidTransition } from "./refusals.ts";

/**
 * The state a command leads to, for a verb: what the machine does not allow is refused to the client with what it does.
 * @throws Refused InvalidTransitionError
 */
export function transition<S extends string, C extends string>(machine: Machine<S, C>, command: NoInfer<C>, state: S): S {
  try {
    return next(machine, command, state);
  } catch (error) {
    if (error instanceof IllegalTransition) throw invalidTransition(error.from, error.to, error.allowed);
    throw error;
  }
}
