import type { Step } from "./step.ts";

interface Chain {
  length: number;
  last: string;
  before: Chain | undefined;
}

/**
 * The longest chain of steps by likely days, in order. Conditional and finished steps have no weight and are not named, but
 * a chain runs through them. Of equal chains the one that comes first in the order of work.
 *
 * @param steps each after what it waits for
 */
export function criticalPath(steps: readonly Step[]): string[] {
  const chains = new Map<string, Chain>();
  for (const { id, after, days, done, conditional } of steps) {
    const before = longest(after.flatMap((earlier) => chains.get(earlier) ?? []));
    const weight = done || conditional ? 0 : days[1];
    // A step without weight hands on the chain before it, so that it is never named.
    if (weight > 0) chains.set(id, { length: (before?.length ?? 0) + weight, last: id, before });
    else if (before) chains.set(id, before);
  }
  const path: string[] = [];
  for (let link = longest([...chains.values()]); link; link = link.before) path.push(link.last);
  return path.reverse();
}

function longest(chains: readonly Chain[]): Chain | undefined {
  return chains.reduce<Chain | undefined>(
    (best, chain) => (best && best.length >= chain.length ? best : chain),
    undefined,
  );
}
