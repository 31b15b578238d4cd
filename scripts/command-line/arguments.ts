import type { Message } from "../../src/knowledge/schemas/assessment.ts";

/** What the command line asked for. `input` is a file's path, or "-" for standard input, one answers file a line. */
export interface Arguments {
  input: string;
  out: string | null;
  /** The day the plan starts: a day, or null for a plan in weeks. Undefined: today, unless the file says otherwise. */
  startOn: string | null | undefined;
  locale: string;
}

export type Parsed = { arguments: Arguments } | { help: true } | { problem: Message };

/** Reads the command line. Anything it does not know is named, never ignored. */
export function parseArguments(given: readonly string[]): Parsed {
  const found: Arguments = { input: "", out: null, startOn: undefined, locale: "en" };
  const problem = (id: string, values: Message["values"] = {}): Parsed => ({
    problem: { id: `command.${id}`, values },
  });
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? "";
    if (argument === "--help" || argument === "-h") return { help: true };
    if (argument === "--no-dates") {
      found.startOn = null;
    } else if (argument === "--out" || argument === "--start-on" || argument === "--locale") {
      const value = given[index + 1];
      if (value === undefined || value.startsWith("--")) return problem("valueMissing", { option: argument });
      index += 1;
      if (argument === "--out") found.out = value;
      else if (argument === "--locale") found.locale = value;
      else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) found.startOn = value;
      else return problem("notADay", { found: value });
    } else if (argument.startsWith("-") && argument !== "-") {
      return problem("unknownOption", { found: argument });
    } else if (found.input !== "") {
      return problem("twoFiles", { first: found.input, second: argument });
    } else {
      found.input = argument;
    }
  }
  if (found.input === "") return problem("noFile");
  if (found.input === "-" && found.out !== null) return problem("streamHasNoFile");
  return { arguments: found };
}
