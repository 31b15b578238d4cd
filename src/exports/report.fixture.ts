import type { Report } from "../report/report.ts";

/** A small Report in which the same foreign text stands wherever a visitor's words can stand. */
export function reportWith(text: string): Report {
  const cell = { title: text, numeric: false };
  const table = { caption: text, columns: [cell, cell], rows: [[text, text]] };
  const titles = {
    phase: "Phase",
    code: "Code",
    task: "Task",
    done: "Done when",
    low: "Least",
    likely: "Likely",
    high: "Most",
    start: "Start",
    end: "End",
    who: "Who",
    after: "After",
    conditional: "Only if",
    sources: "Sources",
  };
  return {
    format: "rightsplit/report@1",
    locale: "en",
    direction: "ltr",
    title: text,
    verdict: text,
    destination: "KEEP",
    glance: { headline: text, facts: [{ id: "step", name: text, value: text }], telling: text },
    sections: [
      {
        id: "all",
        title: text,
        blocks: [
          { kind: "lead", text, sources: ["one"] },
          { kind: "paragraph", text, sources: [] },
          { kind: "heading", text },
          { kind: "list", ordered: false, items: [{ title: text, text, sources: ["one"] }] },
          { kind: "list", ordered: true, items: [{ title: null, text, sources: [] }] },
          { kind: "facts", items: [{ name: text, value: text }] },
          {
            kind: "bars",
            caption: text,
            items: [{ name: text, value: 65, low: 50, high: 80, word: text, emphasised: true }],
          },
          { kind: "table", ...table },
          { kind: "callout", tone: "note", title: text, text },
        ],
      },
    ],
    figureData: { title: "Tables", intro: "The same as tables." },
    sourcesTitle: "Sources",
    sources: [{ id: "one", number: 1, text: "Anybody: A book.", address: "https://example.org/", strength: "study" }],
    workItems: {
      columns: titles,
      rows: [
        {
          phase: text,
          code: "F1",
          task: text,
          done: text,
          low: 1,
          likely: 2,
          high: 3,
          start: "2026-12-01",
          end: "2026-12-02",
          who: text,
          after: text,
          conditional: text,
          sources: "one",
        },
      ],
    },
    colophon: text,
  };
}
