import type { Say } from "../../report/index.ts";

/** Sentences around a result, said while the site is built; {name} stands where a value is still to come. */
export type Sentences = Record<string, string>;

/** Says these sentences without the reader of messages, which the page then need not load. */
export function createPageSay(sentences: Sentences): Say {
  return (id, values = {}) => {
    const sentence = sentences[id];
    if (sentence === undefined) throw new Error(`There is no sentence "${id}" on this page.`);
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  };
}
