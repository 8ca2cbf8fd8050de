import { print } from "graphql";
import type { Element } from "./element.ts";
import { fault, isRootField, namedType, type Fault, type Rule } from "./rule.ts";

/** What has happened, in the past tense, or what somebody is doing just now. */
const nameForm = /(Updated|Received|Changed|Added)$|^typing$/;
/** What is in no log: there is nothing to go on behind, and nobody misses it. */
const isPassing = (answer: string): boolean => answer.endsWith("Typing");

function answerFaults(subscription: Element, elements: readonly Element[]): Fault[] {
  const answer = namedType(subscription.type!);
  if (print(subscription.type!) !== `${answer}!`) return [fault(subscription, "may answer nothing; an update is there or is not sent")];
  if (!answer.endsWith("Update")) return [fault(subscription, `answers ${answer}, which is not called an Update`)];
  const isLive = elements.some(({ kind, name, interfaces }) => kind === "object" && name === answer && interfaces.includes("LiveUpdate"));
  return isLive ? [] : [fault(subscription, `answers ${answer}, which is no LiveUpdate`)];
}

function resumptionFaults(subscription: Element): Fault[] {
  const after = subscription.children.find(({ name }) => name === "after");
  if (!after) return [fault(subscription, "cannot be resumed: it has no after: Cursor")];
  return print(after.type!) === "Cursor" ? [] : [fault(after, "is not Cursor")];
}

/** Each subscription says what has happened, in an envelope that all have in common, and goes on where a client left it. */
export const subscriptions: Rule = (elements) =>
  elements.filter((element) => isRootField(element, ["Subscription"])).flatMap((subscription) => [
    ...(nameForm.test(subscription.name) ? [] : [fault(subscription, "does not say what has happened: …Updated, …Received, …Changed or …Added")]),
    ...(isPassing(namedType(subscription.type!)) ? [] : [...answerFaults(subscription, elements), ...resumptionFaults(subscription)]),
  ]);
