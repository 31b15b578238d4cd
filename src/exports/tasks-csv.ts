import papaparse from "papaparse";
import type { Writer } from "./writer.ts";

/**
 * Spreadsheets run a cell that begins with one of these as a formula, also behind quotes, blanks and invisible marks, and
 * in their full-width forms. Such a cell gets an apostrophe in front, which spreadsheets read as "this is text".
 */
const formula = /^[\s"'`\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\t\r\n|\uff1d\uff0b\uff0d\uff20]/u;

/** Tells spreadsheets that the file is UTF-8; without it Excel shows accents and dashes as rubbish. Other readers skip it. */
const byteOrderMark = "\ufeff";

/** The tasks of the roadmap as a table for spreadsheets and task boards: commas, CRLF, quotes where needed (RFC 4180). */
export const tasksCsv: Writer = ({ report }) => {
  const { columns, rows } = report.workItems;
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const body = papaparse.unparse(
    { fields: names.map((name) => columns[name]), data: rows.map((row) => names.map((name) => row[name])) },
    { escapeFormulae: formula, newline: "\r\n" },
  );
  return {
    name: "rightsplit-tasks.csv",
    type: "text/csv; charset=utf-8",
    text: `${byteOrderMark}${body}\r\n`,
  };
};
