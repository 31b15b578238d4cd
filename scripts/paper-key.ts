import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { readCases, readExamples, readKnowledge } from "../src/knowledge/from-disk.ts";
import type { PaperAgreement, PaperKey } from "../src/knowledge/schemas/paper-key.ts";
import { paperKey, paperKeyFile } from "../src/site/paper-key.ts";
import { fingerprint } from "../src/validation/fingerprint.ts";
import { agreedAnswers, judgeCases } from "../src/validation/judge-cases.ts";
import { type Points, paperAgreement } from "../src/validation/paper-key.ts";
import { tellAll } from "../src/validation/quick-check.ts";
import { randomAnswers } from "../tests/random-answers.ts";
import { fitPoints } from "./paper-key/fit.ts";
import { decidedAnswers } from "./validate/question-worth.ts";

/** Firms to fit with and firms to measure with are never the same. */
const seeds = { fitting: 101, measuring: 201 };
const counts = { fitting: 4500, measuring: 2000 };

const help = `npm run paper-key             measures how often adding up by hand agrees with the engine; writes the figures
npm run paper-key -- --fit    fits the points anew first, and writes them`;

const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== "--fit")) {
  console.error(`There is only --fit here.\n${help}`);
  process.exit(2);
}
const knowledge = readKnowledge();
const cases = readCases(knowledge);
const before = paperKey();
const families = [before.otherwise, ...before.columns.map(({ family }) => family)];
const points: Points = option === "--fit" ? fitPoints(knowledge, mixed(seeds.fitting), families) : before;
const agreement = {
  decided: agreementOn("random firms, all known", tellAll(knowledge, decided(seeds.measuring, counts.measuring))),
  unsure: agreementOn("random firms, unsure", tellAll(knowledge, unsure(seeds.measuring, counts.measuring / 4))),
  cases: agreementOn("documented cases", tellAll(knowledge, cases.map(agreedAnswers))),
  examples: agreementOn(
    "example firms",
    tellAll(
      knowledge,
      readExamples().map(({ file }) => file.answers),
    ),
  ),
};
const dependsOn = fingerprint(knowledge, judgeCases(knowledge, cases), []);
const record: PaperKey = { ...before, ...points, dependsOn, seed: seeds.measuring, ...agreement };
writeFileSync(paperKeyFile, `${JSON.stringify(record, null, 2)}\n`);

function decided(seed: number, count: number) {
  return fc.sample(decidedAnswers(knowledge), { numRuns: count, seed });
}

function unsure(seed: number, count: number) {
  return fc.sample(randomAnswers(knowledge), { numRuns: count, seed });
}

/** Three firms in four know everything, one leaves something open. */
function mixed(seed: number) {
  return tellAll(knowledge, [...decided(seed, 0.75 * counts.fitting), ...unsure(seed, 0.25 * counts.fitting)]);
}

function agreementOn(name: string, firms: ReturnType<typeof tellAll>): PaperAgreement {
  const found = paperAgreement(points, knowledge, firms);
  const cells = [found.family, found.amongTwo, found.towardsSplitting, found.towardsStaying];
  if (name.startsWith("random firms, all"))
    console.log("firms                     number  family  among two  more parts  fewer parts");
  const widths = [8, 11, 12, 13];
  const text = cells.map((cell, at) => cell.toFixed(2).padStart(widths[at] ?? 0)).join("");
  console.log(`${name.padEnd(24)}${String(found.firms).padStart(8)}${text}`);
  return found;
}
