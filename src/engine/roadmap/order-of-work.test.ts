import { describe, expect, it } from "vitest";
import { readExamples, readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { assess } from "../assess.ts";

const knowledge = readKnowledge();
const examples = new Map(readExamples().map(({ id, file }) => [id, file]));

/** The tasks of an example firm, in the order of work; some answers may be changed. */
function planOf(example: string, changed: Answers = {}): string[] {
  const file = examples.get(example);
  if (!file) throw new Error(`There is no example ${example}.`);
  const { roadmap } = assess(knowledge, { ...file, answers: { ...file.answers, ...changed } });
  return roadmap.phases.flatMap(({ tasks }) => tasks.map(({ id }) => id));
}
const inTurn = (plan: readonly string[], ...ids: string[]) =>
  expect(plan.filter((id) => ids.includes(id))).toEqual(ids);

describe("the order of work", () => {
  it.each(["web-shop", "two-groups", "scale-up"])("%s: a service owns live data only once it checks who asks", (firm) =>
    inTurn(planOf(firm), "shadow", "service-checks", "move-data", "shift-traffic"),
  );
  it.each(["image-processing", "two-groups-by-hand"])("%s: where it runs and what it may cost comes first", (firm) =>
    inTurn(planOf(firm), "runtime", "costs", "managed-job"),
  );
  it("builds inner walls once the services are back in one application", () =>
    inTurn(planOf("fourteen-services"), "module-rules", "merge-back", "module-walls", "checkpoint"));
  it("merges nothing on the way to services for most parts", () =>
    expect(planOf("scale-up", { software: "several" })).not.toContain("merge-back"));
  it("measures again when the work on the shape is done", () =>
    inTurn(planOf("web-shop"), "module-walls", "regulated-wall", "owners", "checkpoint", "managed-job"));
});

describe("nothing missing, nothing too much", () => {
  it("watches the bill where a server of one's own moves to a platform, and not where it stays", () => {
    const own: Answers = { hosting: "office-server" };
    expect(planOf("image-processing", own)).toContain("costs");
    expect(planOf("image-processing", { hosting: "own-premises" })).not.toContain("costs");
  });
  it("draws a map for those who compare products, not for those who only use better what they have", () => {
    expect(planOf("admin-app")).toContain("business-map");
    expect(planOf("bakery-chain")).not.toContain("business-map");
  });
});
