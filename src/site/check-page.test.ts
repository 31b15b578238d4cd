import { expect, test } from "vitest";
import { inlineCodeIn } from "./check-page.ts";

test("a page that only refers to files passes", () => {
  const page = `<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script><svg width="3"></svg>`;
  expect(inlineCodeIn(page)).toEqual([]);
});

test.each([
  ["<script>1</script>", "an inline script"],
  ['<script type="module">1</script>', "an inline script"],
  ["<style>a{}</style>", "an inline style sheet"],
  ['<p style="color:red">', "a style attribute on <p>"],
  ['<template><p style="color:red"></template>', "a style attribute on <p>"],
  ['<svg><g style="fill:red"/></svg>', "a style attribute on <g>"],
  ['<button onclick="a()">', "the handler onclick on <button>"],
  ['<a href="javascript:a()">', "code in the attribute href of <a>"],
])("%s is refused", (page, problem) => {
  expect(inlineCodeIn(page)).toEqual([problem]);
});
