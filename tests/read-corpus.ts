import { readdirSync, readFileSync } from "node:fs";

interface Repeated {
  before: string;
  repeat: string;
  times: number;
  inside?: string;
  close?: string;
  after: string;
}

const folder = new URL("corpus/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

/** A text that is written short where it is the same thing many times over. */
function whole(text: string | Repeated): string {
  if (typeof text === "string") return text;
  const { before, repeat, times, inside = "", close = "", after } = text;
  return before + repeat.repeat(times) + inside + close.repeat(times) + after;
}

/** Every answers file of the corpus: its path below files/ and its text. */
export function corpusFiles(): [path: string, text: string][] {
  const paths = readdirSync(new URL("files/", folder), { recursive: true, encoding: "utf8" });
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => {
      const text = read(`files/${path}`);
      return [path, path.endsWith(".repeat.json") ? whole(JSON.parse(text)) : text];
    });
}

/** Every link of the corpus: what it is, and its fragment. */
export function corpusLinks(): [name: string, fragment: string][] {
  const links: Record<string, string | Repeated> = JSON.parse(read("links.json"));
  return Object.entries(links).map(([name, fragment]) => [name, whole(fragment)]);
}

/** Every browser's storage of the corpus: what it is, and its values by key. */
export function corpusStorage(): [name: string, values: Record<string, string>][] {
  const storage: Record<string, Record<string, string | Repeated>> = JSON.parse(read("storage.json"));
  return Object.entries(storage).map(([name, values]) => [
    name,
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, whole(value)])),
  ]);
}
