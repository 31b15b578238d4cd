import type { Say } from "../../report/index.ts";
import type { Outcome } from "../../worker/try-messages.ts";
import type { TryGiven } from "./given.ts";

type Options = TryGiven["options"];

export function nameIn(options: Options, outcome: Outcome, id: string): string {
  const option = options.find((one) => one.id === id);
  const reading = outcome.options.find((one) => one.id === id)?.reading;
  return (reading && option?.readings[reading]) || (option?.name ?? id);
}

/** A share in steps of five of a hundred: more would pretend to know better. */
export function inFives(share: number): number {
  return Math.round(share * 20) * 5;
}

export function sayShare(share: number, say: Say): string {
  if (share === 0) return say("method.try.ruledOut");
  const rounded = inFives(share);
  return rounded === 0 ? say("method.try.hardlyEver") : say("method.try.about", { share: rounded });
}

/** What the changes do to the verdict, in one sentence. */
export function sayEffect(ours: Outcome, yours: Outcome, isChanged: boolean, options: Options, say: Say): string {
  const before = nameIn(options, ours, ours.destination);
  const after = nameIn(options, yours, yours.destination);
  const values = { before, after };
  if (!isChanged) return say("method.try.effect.nothing", { destination: before });
  if (ours.destination !== yours.destination) return say("method.try.effect.destination", values);
  if (ours.now !== yours.now) {
    const [from, to] = [nameIn(options, ours, ours.now), nameIn(options, yours, yours.now)];
    return say("method.try.effect.now", { destination: before, before: from, after: to });
  }
  if (ours.strength !== yours.strength) {
    const [from, to] = [ours, yours].map(({ strength }) => say(`method.try.strength.${strength}`));
    return say("method.try.effect.strength", { destination: before, before: from ?? "", after: to ?? "" });
  }
  const [from, to] = [ours, yours].map(({ options: all, destination }) =>
    sayShare(all.find(({ id }) => id === destination)?.share ?? 0, say),
  );
  if (from !== to) return say("method.try.effect.share", { destination: before, before: from ?? "", after: to ?? "" });
  return say("method.try.effect.same", { destination: before });
}
