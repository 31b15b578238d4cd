import { expect, test } from "vitest";
import { tableRows } from "./table-rows.ts";

const body = "<tbody><tr><td>Starting</td><td>On <b>day</b> one</td></tr></tbody>";

test("a table with an empty corner gets headings for its rows", () => {
  expect(tableRows(`<thead><tr><th></th><th>Now</th></tr></thead>${body}`)).toEqual({
    html:
      '<thead><tr><td></td><th scope="col">Now</th></tr></thead>' +
      '<tbody><tr><th scope="row">Starting</th><td>On <b>day</b> one</td></tr></tbody>',
    stacks: false,
  });
});

test("a table with all headings keeps its cells", () => {
  expect(tableRows(`<thead><tr><th>When</th><th>Now</th></tr></thead>${body}`)).toEqual({
    html: `<thead><tr><th scope="col">When</th><th scope="col">Now</th></tr></thead>${body}`,
    stacks: false,
  });
});

test("from three columns on each cell carries the plain name of its column and says what it is", () => {
  const head = '<thead><tr><th>When</th><th>A <b>"small"</b> firm<sup>1</sup></th><th>Later</th></tr></thead>';
  const cells = "<tbody><tr><td>Monday</td><td><i>Talk</i></td><td></td></tr></tbody>";
  expect(tableRows(head + cells)).toEqual({
    html:
      '<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">When</th>' +
      '<th role="columnheader" scope="col">A <b>"small"</b> firm<sup>1</sup></th>' +
      '<th role="columnheader" scope="col">Later</th></tr></thead>' +
      '<tbody role="rowgroup"><tr role="row"><td role="cell">Monday</td>' +
      '<td role="cell" data-label="A &quot;small&quot; firm"><i>Talk</i></td><td role="cell"></td></tr></tbody>',
    stacks: true,
  });
});

test("an empty corner in a wide table makes row headings, and labels stay with their columns", () => {
  const { html } = tableRows(
    "<thead><tr><th></th><th>One</th><th>Two</th></tr></thead>" +
      "<tbody><tr><td>Price</td><td>low</td><td>high</td></tr><tr><td>Time</td><td>short</td><td>long</td></tr></tbody>",
  );
  expect(html).toContain('<td role="cell"></td><th role="columnheader" scope="col">One</th>');
  expect(html).toContain(
    '<th role="rowheader" scope="row">Time</th><td role="cell" data-label="One">short</td><td role="cell" data-label="Two">long</td>',
  );
});
