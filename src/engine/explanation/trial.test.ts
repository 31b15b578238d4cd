import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import { settle } from "../questionnaire/settle.ts";
import { judge } from "../scoring/judge.ts";
import { modelOf } from "../scoring/model.ts";
import { trialsOf } from "./trial.ts";

const knowledge = readKnowledge();
const model = modelOf(knowledge);

test("a trial gives the verdict, the shares and the gates of the full judgement, to the last bit", () => {
  const firms = fc.tuple(randomAnswers(knowledge), fc.array(randomAnswers(knowledge), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(firms, ([answers, others]) => {
      const trial = trialsOf(model, answers);
      for (const other of [{}, ...others, {}]) {
        const changes = new Map(
          Object.entries(other).flatMap(([id, choice]) => (typeof choice === "string" ? [[id, choice]] : [])),
        );
        const tried = trial(changes);
        const judged = judge(model, settle(knowledge.questions, { ...answers, ...Object.fromEntries(changes) }));
        expect(tried.destination.option).toBe(judged.verdict.destination);
        expect(tried.now().option).toBe(judged.verdict.now);
        expect([...tried.destination.shares]).toEqual(judged.options.map(({ share }) => share));
        expect([...tried.now().shares]).toEqual(judged.options.map(({ shareNow }) => shareNow));
        expect(tried.gates).toEqual(judged.gates);
      }
    }),
    { numRuns: runs(200) },
  );
});
