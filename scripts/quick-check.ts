import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { readCases, readExamples, readKnowledge } from "../src/knowledge/from-disk.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import type { QuickCheck } from "../src/knowledge/schemas/quick-check.ts";
import { quickCheck, quickCheckFile } from "../src/site/quick-check.ts";
import { fingerprint } from "../src/validation/fingerprint.ts";
import { agreedAnswers, judgeCases } from "../src/validation/judge-cases.ts";
import { bestAddition, closeness, type Foretold, foretold, inOrder, tellAll } from "../src/validation/quick-check.ts";
import { decidedAnswers } from "./validate/question-worth.ts";

/** Firms to choose with and firms to measure with are never the same. */
const seeds = { choosing: 5, measuring: 77 };
const counts = { choosing: 60, measuring: 400 };
const most = 15;

const help = `npm run quick-check               measures the quick check as it stands, and shorter and longer ones; writes its figures
npm run quick-check -- --select   chooses the questions anew, one after the other, and prints how close each brings the result`;

const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== "--select")) {
  console.error(`There is only --select here.\n${help}`);
  process.exit(2);
}
const knowledge = readKnowledge();
const cases = readCases(knowledge);
const agreed = cases.map(agreedAnswers);
const ranked = rankQuestions(option === "--select");
measure();

function randomFirms(seed: number, count: number) {
  return fc.sample(decidedAnswers(knowledge), { numRuns: count, seed });
}

/** Questions in the order in which they bring most. Chosen with fewer draws than the engine takes, which is close enough for that. */
function rankQuestions(isShown: boolean): string[] {
  const { draws } = knowledge.parameters;
  const quick: Knowledge = { ...knowledge, parameters: { ...knowledge.parameters, draws: { ...draws, value: 250 } } };
  const firms = tellAll(quick, [...randomFirms(seeds.choosing, counts.choosing), ...agreed]);
  const chosen = [knowledge.questions[0]?.id ?? ""];
  while (chosen.length < most) {
    const next = bestAddition(quick, firms, chosen);
    if (next === null) break;
    chosen.push(next);
    if (isShown) console.log(`${chosen.length}  ${next}  ${closeness(quick, firms, chosen).toFixed(3)}`);
  }
  return chosen;
}

function measure(): void {
  const random = tellAll(knowledge, randomFirms(seeds.measuring, counts.measuring));
  const documented = tellAll(knowledge, agreed);
  const examples = tellAll(
    knowledge,
    readExamples().map(({ file }) => file.answers),
  );
  const now = quickCheck();
  console.log(`\nQuestions by what they bring: ${ranked.join(", ")}\n`);
  console.log(
    "questions                 destination  family  among two  overlap  more parts  fewer parts  clear: firms, same",
  );
  for (let count = 8; count <= ranked.length; count += 1) {
    const ids = inOrder(knowledge, ranked.slice(0, count));
    print(`${count}, random firms`, foretold(knowledge, random, ids));
    print(`${count}, documented cases`, foretold(knowledge, documented, ids));
  }
  const record: QuickCheck = {
    ...now,
    dependsOn: fingerprint(knowledge, judgeCases(knowledge, cases), []),
    seed: seeds.measuring,
    random: foretold(knowledge, random, now.questions),
    cases: foretold(knowledge, documented, now.questions),
    examples: foretold(knowledge, examples, now.questions),
  };
  console.log(`\nAs it stands: ${now.questions.join(", ")}`);
  print("random firms", record.random);
  print("documented cases", record.cases);
  print("example firms", record.examples);
  writeFileSync(quickCheckFile, `${JSON.stringify(record, null, 2)}\n`);
}

function print(name: string, { clear, ...one }: Foretold): void {
  const cells = [one.destination, one.family, one.amongTwo, one.overlap, one.towardsSplitting, one.towardsStaying];
  const widths = [13, 8, 11, 9, 12, 13];
  const text = cells.map((cell, at) => cell.toFixed(2).padStart(widths[at] ?? 0)).join("");
  console.log(`${name.padEnd(24)}${text}  ${String(clear.firms).padStart(5)}, ${clear.destination.toFixed(2)}`);
}
