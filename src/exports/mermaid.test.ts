// @vitest-environment jsdom
import fc from "fast-check";
import mermaidPackage from "mermaid";
import { beforeAll, expect, test } from "vitest";
import { randomFigure } from "../../tests/random-figure.ts";
import { runs } from "../../tests/runs.ts";
import type { Figure } from "../report/report.ts";
import { mermaidText } from "./mermaid/text.ts";
import { mermaid } from "./mermaid.ts";

/** The parts of Mermaid's databases that hold what it has understood. */
interface Understood {
  getVertices(): Map<string, { text: string; classes: string[] }>;
  getEdges(): { start: string; end: string; stroke: string; text: string }[];
  getSubGraphs(): { id: string; title: string; nodes: string[] }[];
  getTasks(): { id: string; task: string; startTime: Date; endTime: Date; section: string }[];
  getActors(): Map<string, { description: string }>;
  getMessages(): { from: string; to: string; message: string; type: number }[];
  getAccTitle(): string;
}

async function understand(figure: Figure): Promise<Understood> {
  const { db } = await mermaidPackage.mermaidAPI.getDiagramFromText(mermaid(figure));
  return db as unknown as Understood;
}

/** Mermaid keeps entities in a form of its own while it parses. */
function plain(text: string): string {
  const entities = text.replaceAll("\ufb02\u00b0\u00b0", "#").replaceAll("\u00b6\u00df", ";").trim();
  return entities.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
const readable = (raw: string) => plain(mermaidText(raw));
const id = ({ nodes }: Figure, wanted: string) => {
  const place = nodes.findIndex((each) => each.id === wanted);
  return place < 0 ? "f1" : `n${place + 1}`;
};

beforeAll(async () => {
  await mermaidPackage.parse("flowchart LR\n  a --> b");
});

test("a graph is read by Mermaid as the same nodes and arrows, whatever the names", async () => {
  await fc.assert(
    fc.asyncProperty(randomFigure("graph"), async (figure) => {
      const db = await understand(figure);
      const frames = figure.groups.filter(({ lanes }) => lanes.length > 0);
      const vertices = [...db.getVertices()].filter(([key]) => frames.length === 0 || key !== "f1");
      const labels = new Map(vertices.map(([key, { text }]) => [key, plain(text)]));
      const expected = figure.nodes.map((each): [string, string] => [
        id(figure, each.id),
        [each.label, ...(each.note === null ? [] : [each.note])].map(readable).join("<br>"),
      ]);
      expect(labels).toEqual(new Map(expected));
      expect(db.getEdges().map(({ start, end, stroke, text }) => [start, end, stroke, plain(text)])).toEqual(
        figure.edges.map(({ from, to, kind, label }) => [
          id(figure, from),
          id(figure, to),
          kind === "tells" ? "dotted" : "normal",
          label === null ? "" : readable(label),
        ]),
      );
      for (const { title, lanes } of frames) {
        const read = db.getSubGraphs().find((each) => each.id === "f1");
        expect(plain(read?.title ?? "")).toBe(readable(title));
        const within = figure.lanes.flatMap((lane, place) => (lanes.includes(lane.id) ? [`s${place + 1}`] : []));
        expect(read?.nodes.toSorted()).toEqual(within.sort());
      }
      const framed = db.getSubGraphs().flatMap(({ nodes }) => nodes.filter((each) => each.startsWith("n")));
      expect(framed.sort()).toEqual([...labels.keys()].sort());
      expect(plain(db.getAccTitle())).toBe(readable(figure.title));
    }),
    { numRuns: runs(300) },
  );
});

test("a schedule is read as the same tasks in the same weeks", async () => {
  await fc.assert(
    fc.asyncProperty(randomFigure("schedule"), async (figure) => {
      const tasks = (await understand(figure)).getTasks();
      const read = tasks.map((each) => [each.id, plain(each.task), each.startTime.getTime(), each.endTime.getTime()]);
      const expected = figure.nodes.map((each) => [id(figure, each.id), readable(each.label), ...(each.weeks ?? [])]);
      expect(new Set(read.map(String))).toEqual(new Set(expected.map(String)));
    }),
    { numRuns: runs(300) },
  );
});

test("a sequence is read as the same participants and messages in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(randomFigure("sequence"), async (figure) => {
      const db = await understand(figure);
      expect([...db.getActors()].map(([key, { description }]) => [key, plain(description)])).toEqual(
        figure.nodes.map((each) => [id(figure, each.id), readable(each.label)]),
      );
      expect(db.getMessages().map(({ from, to, message }) => [from, to, plain(message)])).toEqual(
        figure.edges.map(({ from, to, label }) => [id(figure, from), id(figure, to), readable(label ?? "")]),
      );
    }),
    { numRuns: runs(300) },
  );
});
