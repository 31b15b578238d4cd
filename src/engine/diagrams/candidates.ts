import type { Area, Trait } from "./areas.ts";
import type { Site } from "./scene.ts";

const needOf: Record<Trait, string> = {
  load: "load",
  rules: "separation",
  technology: "separation",
  change: "release",
};

/** A part whose callers nobody counted is taken to have a few. */
const callersAssumed = 3;

/**
 * Areas in the order in which they would stand on their own: first those with the strongest need of their own, among
 * equals the one that is easiest to separate (few callers, little data shared in the same instant).
 */
export function byPull(site: Site, areas: readonly Area[]): readonly Area[] {
  return areas
    .filter((area) => !area.isRest)
    .map((area) => ({ area, pull: pullOf(site, area), weight: weightOf(area) }))
    .sort((one, other) => other.pull - one.pull || one.weight - other.weight)
    .map(({ area }) => area);
}

/** The areas that become services in a plan for a few: the first, and a second if the plan repeats the step. */
export function candidatesOf(site: Site, areas: readonly Area[], mayRepeat: boolean): readonly Area[] {
  const [first, second] = byPull(site, areas);
  if (!first) return [];
  return mayRepeat && second && second.traits.length > 0 ? [first, second] : [first];
}

function pullOf(site: Site, area: Area): number {
  const pulls = area.traits.map((trait) => site.scene.facts.needs.get(needOf[trait])?.[1] ?? 0);
  return area.traits.length === 0 ? -1 : Math.max(...pulls);
}

function weightOf({ part }: Area): number {
  return (part?.callers ?? callersAssumed) + (part?.shares?.length ?? 0);
}
