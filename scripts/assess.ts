import { readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { exportFormats, formatOfFile } from "../src/exports/index.ts";
import { limits } from "../src/knowledge/answers/limits.ts";
import { ContentErrors } from "../src/knowledge/content-errors.ts";
import { type Arguments, parseArguments } from "./command-line/arguments.ts";
import { type Assessor, createAssessor } from "./command-line/assessor.ts";
import { linesOf } from "./command-line/lines.ts";

/** Exit status of a command line or a file that is not right. */
const WRONG_INPUT = 2;

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return WRONG_INPUT;
}

/** Paths are meant from the folder where the command was typed; npm itself starts scripts in the project's folder. */
function fromHere(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/** Waits while the reader of our output is slower than we are, so that nothing piles up. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resume) => process.stdout.once("drain", resume));
}

async function assessFile({ input, out }: Arguments, assessor: Assessor): Promise<number> {
  const format = out === null ? "json" : formatOfFile(out);
  if (format === null) {
    const allowed = Object.keys(exportFormats).map((extension) => `.${extension}`);
    return complain(assessor.say("command.unknownFormat", { found: out ?? "", allowed: allowed.join(", ") }));
  }
  let source: string;
  try {
    if (statSync(fromHere(input)).size > limits.bytes) {
      return complain(assessor.say("problem.tooLarge", { most: limits.bytes / 1024 }));
    }
    source = readFileSync(fromHere(input), "utf8");
  } catch {
    return complain(assessor.say("command.unreadable", { file: input }));
  }
  const result = await assessor.write(source, format);
  if ("sentence" in result) return complain(result.sentence);
  for (const note of result.notes) complain(note);
  if (out === null) {
    await print(result.text);
    return 0;
  }
  try {
    writeFileSync(fromHere(out), result.text);
  } catch {
    return complain(assessor.say("command.unwritable", { file: out }));
  }
  return 0;
}

/** A wrong line is named and left out; the others go on. */
async function assessStream(assessor: Assessor): Promise<number> {
  let status = 0;
  for await (const line of linesOf(process.stdin, limits.bytes)) {
    if (!("tooLong" in line) && line.text.trim() === "") continue;
    const result =
      "tooLong" in line
        ? { sentence: assessor.say("problem.tooLarge", { most: limits.bytes / 1024 }) }
        : assessor.writeLine(line.text);
    const tell = (sentence: string) =>
      complain(assessor.say("command.line", { number: String(line.number), sentence }));
    if ("sentence" in result) {
      status = tell(result.sentence);
      continue;
    }
    for (const note of result.notes) tell(note);
    await print(`${result.text}\n`);
  }
  return status;
}

async function main(): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2));
  const wanted = "arguments" in parsed ? parsed.arguments : null;
  const today = new Date().toISOString().slice(0, 10);
  const assessor = createAssessor(wanted?.locale ?? "en", wanted?.startOn === undefined ? today : wanted.startOn);
  if ("problem" in parsed) return complain(assessor.say(parsed.problem.id, parsed.problem.values));
  if ("help" in parsed) {
    await print(`${assessor.say("command.help")}\n`);
    return 0;
  }
  return parsed.arguments.input === "-" ? assessStream(assessor) : assessFile(parsed.arguments, assessor);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads our output has seen enough, as in "… | head".
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof ContentErrors) return complain(error.message);
  throw error;
});
