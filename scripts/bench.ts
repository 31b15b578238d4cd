import { assess, explain } from "../src/engine/index.ts";
import { settle } from "../src/engine/questionnaire/settle.ts";
import { judge } from "../src/engine/scoring/judge.ts";
import { modelOf } from "../src/engine/scoring/model.ts";
import { readAnswersFile } from "../src/knowledge/answers/read.ts";
import { readExamples, readKnowledge, readWords } from "../src/knowledge/from-disk.ts";
import { writeReport } from "../src/report/index.ts";
import { largestTexts } from "../tests/largest-texts.ts";
import { throttle, timeInteractions } from "./bench/interactions.ts";
import { measure, type Timing, table } from "./bench/measure.ts";
import { plainLoop } from "./bench/plain-loop.ts";
import { runStream } from "./bench/stream.ts";
import { isBuilt } from "./build.ts";
import { inRoot } from "./project.ts";

/** Prints how fast things are on this machine, beside what they were meant to be. Fails on nothing. */
const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const model = modelOf(knowledge);
const examples = readExamples();
const draws = knowledge.parameters.draws.value;

/** The middle one of the firms' medians, and the largest. */
function overFirms(action: (index: number) => unknown, rounds: number): Timing {
  const timings = examples.map((_, index) => measure(() => action(index), rounds));
  const medians = timings.map((timing) => timing.median).sort((left, right) => left - right);
  return { least: medians[0] ?? 0, median: medians[Math.floor(medians.length / 2)] ?? 0, most: medians.at(-1) ?? 0 };
}

const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const row = (name: string, { least, median, most }: Timing, bar: string) => [
  name,
  milliseconds(least),
  milliseconds(median),
  milliseconds(most),
  bar,
];

const files = examples.map(({ file }) => file);
const settled = files.map((file) => settle(knowledge.questions, file.answers));
const assessments = files.map((file) => assess(knowledge, file));
const at = <T>(list: readonly T[], index: number): T => list[index] as T;

const loop = measure(() => plainLoop(draws), 200, 50);
const judging = overFirms((index) => judge(model, at(settled, index)), 60);
const assessing = overFirms((index) => assess(knowledge, at(files, index)), 30);
const explaining = overFirms((index) => explain(knowledge, at(files, index).answers), 3);
const reporting = overFirms((index) => writeReport(at(assessments, index), knowledge, words), 10);

console.log(
  `\nThe engine, over ${examples.length} example firms (median of each firm: fastest, middle, slowest firm)\n`,
);
console.log(
  table([
    ["what", "fastest", "middle", "slowest", "bar"],
    row("verdict, scores, reasons, roadmap, diagrams", assessing, "50 ms"),
    row(`  of which the verdict from ${draws} draws`, judging, `${milliseconds(loop.median * 5)} (5 plain loops)`),
    row("explanations", explaining, "1000 ms"),
    row("the report in words", reporting, "—"),
    row(`plain loop: ${draws} draws, 30 answers, 12 factors, 6 options`, loop, "yardstick"),
  ]),
);
console.log(`\nThe verdict takes ${(judging.median / loop.median).toFixed(1)} plain loops.`);

console.log("\nReading what a stranger made: files as large as they may be, built to be slow\n");
console.log(
  table([
    ["what", "fastest", "middle", "slowest", "bar"],
    ...Object.entries(largestTexts).map(([name, text]) =>
      row(
        name,
        measure(() => readAnswersFile(text, knowledge)),
        "50 ms",
      ),
    ),
  ]),
);

const stream = await runStream(
  files.map((file) => JSON.stringify(file)),
  3000,
);
const memory = (value: number | null) => (value === null ? "not told here" : `${value.toFixed(0)} MB`);
console.log(`\nThe command line as a stream\n`);
console.log(
  table([
    ["what", "value"],
    ["lines", String(stream.lines)],
    ["lines a second, start included", (stream.lines / stream.seconds).toFixed(0)],
    ["memory after a tenth of the lines", memory(stream.early)],
    ["memory near the end", memory(stream.late)],
  ]),
);

console.log(`\nThe questionnaire, from a press to what it paints, on a processor ${throttle} times slower\n`);
const interactions = isBuilt() ? await timeInteractions(inRoot("dist"), 5) : null;
console.log(
  interactions
    ? table([
        ["what", "least", "median", "most", "bar"],
        ...[...interactions].map(([name, timing]) => row(name, timing, "100 ms")),
      ])
    : "Not measured: it takes a built site (npm run build) and a browser.",
);
