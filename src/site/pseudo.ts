import type { Words } from "../knowledge/knowledge.ts";

const accents: Record<string, string> = Object.fromEntries(
  ["aá", "cç", "dđ", "eé", "gğ", "iî", "kķ", "lļ", "nñ", "oö", "rŕ", "sş", "tţ", "uü", "yý", "zž"]
    .concat(["AÅ", "CÇ", "EÉ", "GĞ", "IÎ", "NÑ", "OÖ", "SŞ", "TŢ", "UÜ"])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const filler = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ";

/** English made foreign by rule: accented, two fifths longer, in brackets, so that a cut or untranslated text stands out. */
export function pseudoWords(words: Words, locale: string, direction: Words["direction"]): Words {
  const messages = Object.entries(words.messages).map(([id, message]) => [id, pseudoMessage(message)]);
  return { locale, direction, messages: Object.fromEntries(messages) };
}

/** Placeholders, plural forms and tags stay as they are; only what a reader would see changes. */
export function pseudoMessage(message: string): string {
  const visible = message.replace(/[{}<>#]/g, "").length;
  const wanted = Math.ceil(visible * 0.4);
  const longer = accented(
    filler
      .repeat(Math.ceil(wanted / filler.length))
      .slice(0, wanted)
      .trim(),
  );
  return `[${accentMessage(message)}${longer ? ` ${longer}` : ""}]`;
}

function accentMessage(message: string): string {
  let result = "";
  for (let at = 0; at < message.length; ) {
    const end = message.charAt(at) === "{" ? closing(message, at) : at;
    result += end > at ? accentArgument(message.slice(at, end)) : accented(message.charAt(at));
    at = Math.max(end, at + 1);
  }
  return result;
}

/** {count, plural, one {# day} other {# days}}: the forms are for readers, the rest is for the computer. */
function accentArgument(argument: string): string {
  if (!/^\{\s*[\w-]+\s*,\s*(plural|select|selectordinal)\s*,/.test(argument)) return argument;
  let result = "{";
  for (let at = 1; at < argument.length; ) {
    const end = argument.charAt(at) === "{" ? closing(argument, at) : at;
    result += end > at ? `{${accentMessage(argument.slice(at + 1, end - 1))}}` : argument.charAt(at);
    at = Math.max(end, at + 1);
  }
  return result;
}

/** Position after the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text.charAt(at) === "{") depth += 1;
    if (text.charAt(at) === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function accented(text: string): string {
  return [...text].map((letter) => accents[letter] ?? letter).join("");
}
