import fc from "fast-check";
import type { Figure, FigureEdge, FigureMark, FigureNode } from "../src/report/report.ts";

/** Names that try to be more than names. */
const nasty = [
  'a "quoted" name',
  "[x](y) {z} <b>",
  "end",
  "click n1 call alert()",
  '%%{init: {"securityLevel":"loose"}}%%',
  "__proto__",
  "constructor",
  "\u05e9\u05dc\u05d5\u05dd \u202e evil",
  "\u{1F35E} bread & butter; #35; #quot;",
  "line\nbreak --> n2",
  "section x: y",
  "style a: #f00;",
  "`code`",
  "1. first",
  "- item",
  "\ufb02\u00b0quot\u00b6\u00df",
  "title",
  "gantt now",
  "dateFormat YYYY",
  "inclusiveEndDates",
  "topAxis",
  "axisFormat %d",
  "tickInterval 1day",
  "includes a",
  "excludes weekends",
  "todayMarker off",
  "weekday monday",
  "weekend friday",
  "accTitle: x",
  "accDescr { x }",
  "call me",
  "href x",
  "2026-01-01",
  "\ud800",
  " ",
  "x".repeat(400),
];
const name = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary" }),
);
const mark = fc.constantFrom<FigureMark>("same", "added", "changed", "removed");
const lanes = ["people", "parts", "data"];
/** Longer than any id of a node. */
const frame = "frame-around-lanes";
const kinds = ["person", "entry", "application", "service", "queue", "store", "outside", "gate", "tool"];

function node(kind: Figure["kind"]): fc.Arbitrary<FigureNode> {
  return fc.record({
    id: fc.oneof(fc.constantFrom("__proto__", "end", "constructor"), fc.string({ minLength: 1, maxLength: 8 })),
    lane: fc.constantFrom(...lanes),
    kind: fc.constantFrom(...kinds),
    group: fc.constantFrom(null, "wall"),
    label: name,
    note: fc.option(name),
    uncertain: fc.boolean(),
    change: mark,
    weeks:
      kind === "schedule"
        ? fc.tuple(fc.nat(90), fc.nat(20)).map(([start, length]): [number, number] => [start, start + length])
        : fc.constant(null),
  });
}

/** Figures of one kind with hostile names, ids and any marks. */
export function randomFigure(kind: Figure["kind"]): fc.Arbitrary<Figure> {
  return fc.uniqueArray(node(kind), { selector: ({ id }) => id, minLength: 1, maxLength: 10 }).chain((nodes) => {
    const ids = nodes.map(({ id }) => id);
    const isFramed = kind === "graph" && nodes.some(({ lane }) => lane !== "people");
    const edge: fc.Arbitrary<FigureEdge> = fc.record({
      from: fc.constantFrom(...ids, ...(isFramed ? [frame] : [])),
      to: fc.constantFrom(...ids),
      kind: kind === "schedule" ? fc.constant("before" as const) : fc.constantFrom("asks" as const, "tells" as const),
      label: fc.option(name),
      change: mark,
    });
    return fc
      .record({ title: name, description: name, group: name, lane: name, edges: fc.array(edge, { maxLength: 10 }) })
      .map((words) => ({
        id: "figure",
        code: "D1",
        kind,
        title: words.title,
        description: words.description,
        lanes: lanes
          .filter((lane) => nodes.some((each) => each.lane === lane))
          .map((id) => ({ id, title: words.lane })),
        groups: [
          ...(nodes.some(({ group }) => group)
            ? [{ id: "wall", title: words.group, lanes: [], change: "same" as const }]
            : []),
          ...(isFramed
            ? [
                {
                  id: frame,
                  title: words.title,
                  lanes: ["parts", "data"].filter((lane) => nodes.some((each) => each.lane === lane)),
                  change: "added" as const,
                },
              ]
            : []),
        ],
        nodes,
        edges: words.edges,
        legend: [],
        tables: [],
      }));
  });
}
