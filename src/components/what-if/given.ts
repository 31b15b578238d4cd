import type { Words } from "../../knowledge/knowledge.ts";
import type { Sentences } from "../result/page-say.ts";

/** What trying other answers needs beside a result: data/result/what-if.<locale>.json (src/pages/_data.ts). */
export interface WhatIfData {
  /** Sentences that hold no numbers, said while the site is built. */
  phrases: Sentences;
  /** Words for whoever works it out. */
  messages: Words["messages"];
}
