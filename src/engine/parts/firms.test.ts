import { expect, test } from "vitest";
import { firms } from "../../../tests/firms-with-parts.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import { assess } from "../assess.ts";

const knowledge = readKnowledge();
const results = firms.map((firm) => ({ firm, assessment: assess(knowledge, firm.file) }));

test.each(results)(
  "$firm.kind: $firm.first comes first. $firm.agreed",
  ({ firm, assessment: { parts, firstPart } }) => {
    expect(parts[0]).toMatchObject({ name: firm.first, because: firm.because, role: "first" });
    expect(firstPart?.name).toBe(firm.first);
    for (const name of firm.heart) {
      expect(["never", "walls"], name).toContain(parts.find((part) => part.name === name)?.role);
    }
  },
);

test("no two of these firms begin with the same part", () => {
  expect(new Set(results.map(({ assessment }) => assessment.parts[0]?.name)).size).toBe(firms.length);
});

test("pictures of a few services take the same part first", () => {
  const few = results.filter(({ assessment }) => assessment.verdict.destination === "FEW");
  expect(few.length).toBeGreaterThanOrEqual(3);
  for (const { firm, assessment } of few) {
    const nodes = assessment.diagrams.find(({ id }) => id === "target")?.nodes ?? [];
    const first = nodes.find(({ note }) => note?.id === "diagrams.candidate.first");
    expect(first?.message.values["name"], firm.kind).toBe(firm.first);
    const because = { change: "change", load: "load", rules: "rules", failures: "failures" }[firm.because];
    expect(first?.note?.values["because"]).toMatchObject({ id: `diagrams.because.${because}` });
  }
});
