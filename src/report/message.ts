/** Values to put in, already said: text or numbers. */
export type MessageValues = Readonly<Record<string, string | number>>;

type Part =
  | string
  | { name: string; kind: "argument" }
  | { name: string; kind: "number" }
  | { name: string; kind: "plural" | "select"; forms: ReadonlyMap<string, readonly Part[]> }
  /** The number of the plural around it. */
  | { kind: "count" };

/**
 * Compiles one message in the part of ICU MessageFormat that our words use: {name}, {name, number}, plural and select with
 * their forms inside one another, # and apostrophes. A test holds it against the package intl-messageformat, which weighs as
 * much as the whole report.
 *
 * @param locale language tag by which numbers and plurals are written
 * @returns says the message; throws TypeError naming a value that is missing
 * @throws SyntaxError for anything else that ICU knows
 */
export function compileMessage(text: string, locale: string): (values: MessageValues) => string {
  const parts = new Reader(text).parts(false);
  const number = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);

  const say = (part: Part, values: MessageValues, count: number): string => {
    if (typeof part === "string") return part;
    if (part.kind === "count") return number.format(count);
    if (!Object.hasOwn(values, part.name)) throw new TypeError(`The value "${part.name}" is missing.`);
    const value = values[part.name] ?? "";
    if (part.kind === "argument") return String(value);
    if (part.kind === "number") return number.format(Number(value));
    const isPlural = part.kind === "plural";
    const exact = part.forms.get(isPlural ? `=${value}` : String(value));
    const form = exact ?? (isPlural && part.forms.get(rules.select(Number(value)))) ?? part.forms.get("other");
    return sayAll(form || part.forms.get("other") || [], values, isPlural ? Number(value) : count);
  };
  const sayAll = (all: readonly Part[], values: MessageValues, count: number): string =>
    all.map((part) => say(part, values, count)).join("");

  return (values) => sayAll(parts, values, 0);
}

/** Reads a message from left to right. */
class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Up to the bracket that closes this part, or to the end. */
  parts(isPlural: boolean, isInside = false): Part[] {
    const parts: Part[] = [];
    let plain = "";
    const flush = () => {
      if (plain) parts.push(plain);
      plain = "";
    };
    while (this.at < this.text.length && this.text[this.at] !== "}") {
      const letter = this.text.charAt(this.at);
      if (letter === "{") {
        flush();
        parts.push(this.argument(isPlural));
      } else if (letter === "#" && isPlural) {
        flush();
        this.at += 1;
        parts.push({ kind: "count" });
      } else if (letter === "'") plain += this.quoted(isPlural);
      else {
        plain += letter;
        this.at += 1;
      }
    }
    flush();
    if (isInside !== this.at < this.text.length) throw new SyntaxError(`A bracket is missing: ${this.text}`);
    return parts;
  }

  /** Two apostrophes are one; one before a bracket takes everything up to the next as it is. */
  quoted(isPlural: boolean): string {
    this.at += 1;
    if (this.text[this.at] === "'") {
      this.at += 1;
      return "'";
    }
    if (!(isPlural ? /[{}#]/ : /[{}]/).test(this.text.charAt(this.at))) return "'";
    const from = this.at;
    const end = this.text.indexOf("'", from);
    this.at = end < 0 ? this.text.length : end + 1;
    return this.text.slice(from, end < 0 ? undefined : end);
  }

  argument(isPlural: boolean): Part {
    this.at += 1;
    const name = this.word(/[^\s{},]+/y);
    const kind = this.take(",") ? this.word(/\w+/y) : "argument";
    if (kind === "argument" || kind === "number") {
      this.expect("}");
      return kind === "number" ? { name, kind } : { name, kind };
    }
    if (kind !== "plural" && kind !== "select") throw new SyntaxError(`"${kind}" is not supported: ${this.text}`);
    this.expect(",");
    const forms = new Map<string, Part[]>();
    while (!this.take("}")) {
      const form = this.word(/=?[\w-]+/y);
      this.expect("{");
      forms.set(form, this.parts(kind === "plural" || isPlural, true));
      this.expect("}");
    }
    if (!forms.has("other")) throw new SyntaxError(`The form "other" is missing: ${this.text}`);
    return { name, kind, forms };
  }

  word(pattern: RegExp): string {
    this.take("");
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (!found) throw new SyntaxError(`A word is missing at ${this.at}: ${this.text}`);
    this.at += found.length;
    return found;
  }

  /** Skips blanks, then takes this sign if it is there. */
  take(sign: string): boolean {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1;
    const isThere = this.text.startsWith(sign, this.at);
    if (isThere) this.at += sign.length;
    return isThere;
  }

  expect(sign: string): void {
    if (!this.take(sign)) throw new SyntaxError(`"${sign}" is missing at ${this.at}: ${this.text}`);
  }
}
