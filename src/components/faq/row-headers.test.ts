import { expect, test } from "vitest";
import { withRowHeaders } from "./row-headers.ts";

const body = "<tbody><tr><td>Starting</td><td>On <b>day</b> one</td></tr></tbody>";

test("a table with an empty corner gets headings for its rows", () => {
  expect(withRowHeaders(`<thead><tr><th></th><th>Now</th></tr></thead>${body}`)).toBe(
    '<thead><tr><td></td><th scope="col">Now</th></tr></thead>' +
      '<tbody><tr><th scope="row">Starting</th><td>On <b>day</b> one</td></tr></tbody>',
  );
});

test("a table with all headings keeps its cells", () => {
  expect(withRowHeaders(`<thead><tr><th>When</th><th>Now</th></tr></thead>${body}`)).toBe(
    `<thead><tr><th scope="col">When</th><th scope="col">Now</th></tr></thead>${body}`,
  );
});
