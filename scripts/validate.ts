import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readCases, readKnowledge } from "../src/knowledge/from-disk.ts";
import { crossValidationFile, readCrossValidation } from "../src/site/validation.ts";
import {
  type Agreement,
  agreedOnly,
  agreementOf,
  confusion,
  isAcceptable,
  readers,
  reliability,
} from "../src/validation/agreement.ts";
import { saidWith, strengths } from "../src/validation/by-strength.ts";
import { coderAgreement } from "../src/validation/coders.ts";
import { leaveOneOut, settingsAround } from "../src/validation/cross-validation.ts";
import { fingerprint } from "../src/validation/fingerprint.ts";
import { judgeCases } from "../src/validation/judge-cases.ts";
import { questionWorth, questionWorthOfModel1 } from "./validate/question-worth.ts";
import { compareWithRecord, writeRecord } from "./validate/record.ts";

/** Prints how the advice fares on documented cases. Every figure that the site publishes about this comes from here. */
const { quick, record: isRecording } = given();
const knowledge = readKnowledge();
const cases = readCases(knowledge);
const judged = judgeCases(knowledge, cases);
const fair = judged.filter(({ case: one }) => !one.tooThin);
const shown = (value: number | null) => (value === null ? "   –" : value.toFixed(2).padStart(5));

heading(`Model ${knowledge.parameters.modelVersion} on ${cases.length} documented cases`);
print(
  "Profiles, hindsight, ratings and codings were made by language models in the roles of researcher, architect and coder.",
);
print("Nobody was interviewed. Each case was coded twice; a case counts once, each of its codings half.\n");
print("                                 cases  preferred acceptable  now: pref.  acc.  either  Brier  spread");
row("all cases", agreementOf(judged));
row("without the thin ones", agreementOf(fair));
row("answers on which both coders agree", agreementOf(judged, agreedOnly));
for (const confidence of ["high", "medium", "low"] as const) {
  row(
    `hindsight of ${confidence} confidence`,
    agreementOf(judged.filter(({ case: one }) => one.hindsight.confidence === confidence)),
  );
}
for (const strength of strengths) {
  row(`verdict shown as “${strength}”`, agreementOf(saidWith(judged, strength)));
}

heading("Readers of the same profiles, without the questionnaire");
const { each, samePreferred, engineAcceptable } = readers(judged);
each.forEach(({ preferred, acceptable, recognised }, place) => {
  print(
    `reader ${place + 1}: preferred ${shown(preferred)}, acceptable ${shown(acceptable)}, believed to recognise ${shown(recognised)} of the firms`,
  );
});
print(
  `the two prefer the same option: ${shown(samePreferred)}; the engine’s destination is acceptable to a reader: ${shown(engineAcceptable)}`,
);

heading("Preferred in hindsight (rows) and destination (columns), codings");
const ids = knowledge.options.map(({ id }) => id);
const table = confusion(judged);
print(`       ${ids.map((id) => id.padStart(5)).join("")}`);
for (const id of ids) {
  print(`${id.padEnd(7)}${ids.map((other) => String(table.get(id)?.get(other) ?? 0).padStart(5)).join("")}`);
}

heading("Are the shares honest? Of the options shown with a share of …");
print("share          number  mean share  preferred  acceptable");
for (const bin of reliability(judged)) {
  print(
    `${bin.from.toFixed(2)} to ${bin.to.toFixed(2)} ${String(bin.number).padStart(8)}  ${shown(bin.meanShare)}       ${shown(bin.preferred)}      ${shown(bin.acceptable)}`,
  );
}

heading("Do two coders answer alike? Worst first");
print("question             asked  both know  alike  beyond chance (kappa)");
const agreement = coderAgreement(
  cases,
  knowledge.questions.map(({ id }) => id),
);
for (const one of agreement.toSorted((left, right) => (left.same ?? 1) - (right.same ?? 1))) {
  print(
    `${one.question.padEnd(20)} ${String(one.asked).padStart(5)} ${String(one.bothKnow).padStart(9)}   ${shown(one.same)}  ${shown(one.kappa)}`,
  );
}

heading("Case by case");
print("case                   hindsight     two codings   agreed   strength  readers");
for (const { case: one, said, agreed } of judged) {
  const met = said.filter((saying) => isAcceptable(one.hindsight, saying, "destination")).length;
  const mark = met === said.length ? " " : met === 0 ? "✗" : "½";
  print(
    `${mark} ${one.id.padEnd(21)}${one.hindsight.acceptable.join(", ").padEnd(13)} ${said
      .map(({ verdict }) => verdict.destination)
      .join(", ")
      .padEnd(
        13,
      )} ${agreed.verdict.destination.padEnd(8)} ${agreed.verdict.strength.padEnd(9)} ${one.ratings.map(({ preferred }) => preferred).join(", ")}`,
  );
}

heading("What moved since the last record");
if (isRecording) {
  writeRecord(knowledge, judged);
  print("Recorded.");
} else {
  const moves = compareWithRecord(knowledge, judged);
  print(moves.length === 0 ? "Nothing." : moves.join("\n"));
}

if (!quick) {
  heading("What knowing each answer is worth, in thousandths of a point of value");
  print("question               cases  random firms");
  const worths = questionWorth(knowledge, judged);
  for (const { question, cases: onCases, random } of worths.toSorted(
    (left, right) => (right.cases ?? 0) - (left.cases ?? 0),
  )) {
    print(`${question.padEnd(20)} ${shown(onCases).padStart(7)}  ${shown(random).padStart(12)}`);
  }
  const asked = new Set(knowledge.questions.map(({ id }) => id));
  print("asked by model 1 only:");
  for (const { question, random } of questionWorthOfModel1().filter((one) => !asked.has(one.question))) {
    print(`${question.padEnd(20)}       –  ${shown(random).padStart(12)}`);
  }
}

heading("Cross-validated: numbers that were chosen while the cases were known, chosen anew without the case judged");
const settings = settingsAround(knowledge);
const dependsOn = fingerprint(knowledge, judged, settings);
if (!quick) {
  const { modelVersion } = knowledge.parameters;
  const crossed = leaveOneOut(knowledge, cases, settings);
  const figures = { modelVersion, dependsOn, settings: settings.length, cases: cases.length, ...crossed };
  writeFileSync(crossValidationFile, `${JSON.stringify(figures, null, 2)}\n`);
}
const record = readCrossValidation();
if (record?.dependsOn === dependsOn) {
  print(
    `${record.settings} settings, leave one out: preferred ${shown(record.preferred)}, acceptable ${shown(record.acceptable)}, Brier ${shown(record.brier)}`,
  );
  print(`another setting than the content’s was chosen in ${shown(record.chosenAnew)} of the cases`);
} else {
  print(
    "Content, cases or engine have changed since these figures were worked out. Run npm run validate to renew them.",
  );
}

/** What was asked for on the command line; one sentence and exit status 2 for anything else. */
function given(): { quick: boolean; record: boolean } {
  try {
    const options = {
      quick: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
    } as const;
    return parseArgs({ options }).values;
  } catch {
    process.stderr.write("npm run validate takes two words after --: --quick and --record. Leave out the others.\n");
    process.exit(2);
  }
}

function row(name: string, one: Agreement): void {
  print(
    `${name.padEnd(36)} ${String(one.cases).padStart(3)}   ${shown(one.preferred)}     ${shown(one.acceptable)}        ${shown(one.preferredNow)} ${shown(one.acceptableNow)}  ${shown(one.either)}  ${shown(one.brier)}  ${shown(one.brierSpread)}`,
  );
}

function heading(text: string): void {
  print(`\n${text}\n${"─".repeat(text.length)}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
