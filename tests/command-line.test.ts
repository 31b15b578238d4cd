import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { assess } from "../src/engine/index.ts";
import { readExamples, readKnowledge } from "../src/knowledge/from-disk.ts";
import { assessmentSchema } from "../src/knowledge/schemas/assessment.ts";

const folder = mkdtempSync(join(tmpdir(), "rightsplit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = readExamples();
const answersOf = (id: string) => JSON.stringify(examples.find((example) => example.id === id)?.file);

interface Result {
  status: number | null;
  out: string;
  err: string;
}

function run(args: readonly string[], input?: string): Promise<Result> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ["scripts/assess.ts", ...args], {
      env: { ...process.env, INIT_CWD: folder },
    });
    const result: Result = { status: null, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (result.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (result.err += text));
    child.on("close", (status) => done({ ...result, status }));
    child.stdin.end(input ?? "");
  });
}

function save(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe("one answers file", () => {
  test("gives the Assessment of the engine, to the byte, with the Mermaid text of each diagram", async () => {
    const { status, out, err } = await run([save("shop.json", answersOf("web-shop")), "--start-on", "2026-12-01"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const { diagrams, ...rest } = JSON.parse(out);
    for (const diagram of diagrams) {
      expect(diagram.mermaid).toMatch(/^(flowchart|gantt|sequenceDiagram)/);
      delete diagram.mermaid;
    }
    const file = { ...JSON.parse(answersOf("web-shop")), startOn: "2026-12-01" };
    expect(JSON.stringify({ ...rest, diagrams })).toBe(JSON.stringify(assess(readKnowledge(), file)));
    expect((await run(["shop.json", "--start-on", "2026-12-01"])).out).toBe(out);
  });

  test("of an older version is assessed, and standard error says what was carried over and set aside", async () => {
    const old = readFileSync("tests/corpus/files/model-1/two-groups.json", "utf8");
    const { status, out, err } = await run([save("old.json", old)]);
    expect(status).toBe(0);
    expect(JSON.parse(out).verdict.destination).toMatch(/^[A-Z]+$/);
    expect(err).toMatch(/^\d\u00a0questions have changed .*groups who plan their own work/);
    expect(err.trim().split("\n")).toHaveLength(2);
    const streamed = await run(["-"], JSON.stringify(JSON.parse(old)));
    expect(streamed.status).toBe(0);
    expect(streamed.err).toMatch(/^Line 1: \d\u00a0questions have changed/);
  });

  test("of a newer version is refused rather than assessed in part", async () => {
    const newer = readFileSync("tests/corpus/files/newer/model-3-question-and-choice.json", "utf8");
    const { status, out, err } = await run([save("newer.json", newer)]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("A newer version of Rightsplit made this file");
  });

  test("starts today where nothing else is said, and counts weeks where no dates are wanted", async () => {
    save("shop.json", answersOf("web-shop"));
    const before = new Date().toISOString().slice(0, 10);
    const dated = JSON.parse((await run(["shop.json"])).out);
    const after = new Date().toISOString().slice(0, 10);
    expect([before, after]).toContain(dated.roadmap.startOn);
    expect(JSON.parse((await run(["shop.json", "--no-dates"])).out).roadmap.startOn).toBeNull();
  });

  test.each(["md", "csv", "mmd", "json"])("writes .%s, and keeps standard output empty", async (extension) => {
    save("shop.json", answersOf("web-shop"));
    const result = await run(["shop.json", "--out", `shop.${extension}`]);
    expect(result).toEqual({ status: 0, out: "", err: "" });
    expect(readFileSync(join(folder, `shop.${extension}`), "utf8").length).toBeGreaterThan(1000);
  });
});

describe("what is not right gets one clear sentence and exit status 2", () => {
  const format = "rightsplit/answers@1";
  test.each<[string, string, RegExp]>([
    ["nothing at all", "", /^The file is empty\./],
    ["3 MB of junk", "junk ".repeat(600_000), /larger than 256 kilobytes/],
    ["__proto__", `{"format":"${format}","answers":{},"__proto__":{}}`, /“__proto__” is not part of an answers file/],
    [
      "an unknown question",
      `{"format":"${format}","answers":{"speed":"fast"}}`,
      /“speed”, but there is no such question/,
    ],
    [
      "an unknown choice",
      `{"format":"${format}","answers":{"release":"magic"}}`,
      /“answers.release” says “magic”. Allowed are: by-hand, /,
    ],
    ["a wrong type", `{"format":"${format}","answers":[]}`, /“answers” has to be a group of named values/],
  ])("%s", async (name, text, sentence) => {
    const { status, out, err } = await run([save(`${name}.json`, text)]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each<[string, string[], RegExp]>([
    ["no file named", [], /No answers file was named/],
    ["a file that is not there", ["nowhere.json"], /“nowhere.json” cannot be read/],
    ["a folder", ["."], /cannot be read/],
    ["a format we do not write", ["shop.json", "--out", "shop.exe"], /It can be one of: \.json, \.md, /],
    ["an unknown option", ["--fast"], /“--fast” is not known/],
  ])("%s", async (_, args, sentence) => {
    save("shop.json", answersOf("web-shop"));
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(sentence);
  });
});

describe("a stream of answers files", () => {
  test("one result a line, in order; a wrong line is named and the others go on", async () => {
    const lines = [...examples.map(({ id }) => answersOf(id)), "not json", "", answersOf("bakery-chain")];
    const { status, out, err } = await run(["-", "--no-dates"], `${lines.join("\n")}\n`);
    expect(status).toBe(2);
    expect(err).toMatch(/^Line 14: The file cannot be read as JSON\..*\n$/);
    const results = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results.map((result) => result.name)).toEqual([...examples.map(({ file }) => file.name), "Bakery chain"]);
    for (const { diagrams, ...rest } of results) {
      assessmentSchema.parse({
        ...rest,
        diagrams: diagrams.map(({ mermaid: _, ...diagram }: { mermaid: string }) => diagram),
      });
    }
  });

  test("a line without end does not fill the memory", async () => {
    const { status, err } = await run(["-"], `${"x".repeat(20_000_000)}\n${answersOf("bakery-chain")}\n`);
    expect(status).toBe(2);
    expect(err).toMatch(/^Line 1: The file is larger than 256 kilobytes/);
  });
});
