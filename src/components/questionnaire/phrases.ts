/** Sentences of the page in one language, said when it was built: by number where they hold a count, else with {values}. */
export type Phrases = Record<string, string | string[]>;

/** Says a sentence of the questionnaire; `count` picks among sentences by number. @throws Error where there is none */
export type Phrase = (id: string, values?: Record<string, string | number>) => string;

/** The page needs no message compiler in the browser, which would weigh more than all of its words. */
export function createPhrase(phrases: Phrases): Phrase {
  return (id, values = {}) => {
    const found = Object.hasOwn(phrases, id) ? phrases[id] : undefined;
    const text = Array.isArray(found) ? found[Number(values["count"])] : found;
    if (text === undefined) throw new Error(`There are no words for "${id}".`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
