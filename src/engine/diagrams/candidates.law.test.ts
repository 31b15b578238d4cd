import fc from "fast-check";
import { expect, test } from "vitest";
import { randomScene } from "../../../tests/random-scene.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import { advise } from "../parts/advise.ts";
import { areasOf } from "./areas.ts";
import { byPull, candidatesOf } from "./candidates.ts";
import { siteToday } from "./scene.ts";

const knowledge = readKnowledge();

test("pictures take named parts in the order of the ranking, and begin with its first", () => {
  fc.assert(
    fc.property(randomScene(knowledge), fc.boolean(), (scene, mayRepeat) => {
      const site = siteToday(knowledge, scene);
      const areas = areasOf(site);
      const { parts, firstPart } = advise(knowledge, scene, scene.parts);
      const named = byPull(site, areas).flatMap(({ part }) => part?.name ?? []);
      expect(named).toEqual(parts.map(({ name }) => name));
      const [first, second] = candidatesOf(site, areas, mayRepeat);
      if (firstPart?.name) expect(first?.part?.name).toBe(firstPart.name);
      if (second?.part) expect(parts.find(({ name }) => name === second.part?.name)?.role).toBe("later");
    }),
    { numRuns: runs() },
  );
});
