import { limits } from "../src/knowledge/answers/limits.ts";

/** So often fits an object that holds the next one: five signs to open and one to close. */
const deepest = Math.floor(limits.bytes / 6) - 1;

/** Each as large as a file may be and built to be slow to read: deep, wide, or wrong in every line. */
export const largestTexts: Readonly<Record<string, string>> = {
  "opened and never closed": "[".repeat(limits.bytes),
  "lists in lists": "[".repeat(limits.bytes / 2) + "]".repeat(limits.bytes / 2),
  "objects in objects": `${'{"a":'.repeat(deepest)}1${"}".repeat(deepest)}`,
  "a list of numbers": `[${"1,".repeat(limits.bytes / 2 - 2)}1]`,
  "answers to questions that never were": withAnswers((index) => `"k${index}":"x"`),
  "answers under names that may not be": withAnswers((index) => `"K${index}":3`),
  "rankings of everything": withAnswers((index) => `"k${index}":["a","b","c","d","e","f"]`),
  "answers that a newer version may know": withAnswers((index) => `"k${index}":"x"`, '"model":"999.0.0",'),
  "one respondent with all of them": withAnswers(
    (index) => `"k${index}":"x"`,
    '"respondents":[{"name":"A","answers":{}}],',
  ),
  "parts without a name": `{"format":"rightsplit/answers@1","answers":{},"parts":[${'{"name":3},'.repeat(20_000)}{}]}`,
};

/** As many answers as a file may hold bytes. */
function withAnswers(entry: (index: number) => string, before = ""): string {
  const head = `{"format":"rightsplit/answers@1",${before}"answers":{`;
  const entries: string[] = [];
  let length = head.length + 2;
  for (let index = 0; length + entry(index).length < limits.bytes; index += 1) {
    entries.push(entry(index));
    length += entry(index).length + 1;
  }
  return `${head}${entries.join(",")}}}`;
}
