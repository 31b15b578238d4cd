/** Pieces of a formula in MathML, which browsers set and read out themselves. Each takes and gives markup. */
export const name = (text: string) => `<mi>${text}</mi>`;
export const number = (value: number | string) => `<mn>${value}</mn>`;
export const sign = (text: string) => `<mo>${text}</mo>`;
export const word = (text: string) => `<mtext>${text}</mtext>`;
export const row = (...parts: string[]) => `<mrow>${parts.join("")}</mrow>`;
export const sub = (base: string, index: string) => `<msub>${base}${index}</msub>`;
export const fraction = (above: string, below: string) => `<mfrac>${row(above)}${row(below)}</mfrac>`;
export const inBrackets = (...parts: string[]) => row(sign("("), ...parts, sign(")"));
export const apply = (functionName: string, ...parts: string[]) => row(name(functionName), inBrackets(...parts));

/** A sum over an index; the end is left out where the index says enough. Devices without a face for formulas get room around the sign. */
export function sum(from: string, to: string | null, of: string): string {
  const below = `<mpadded height="1em">${row(from)}</mpadded>`;
  if (to === null) return row(`<munder>${sign("∑")}${below}</munder>`, of);
  return row(`<munderover>${sign("∑")}${below}<mpadded depth="0.3em">${row(to)}</mpadded></munderover>`, of);
}

/** The whole formula, on lines of its own. */
export function math(...parts: string[]): string {
  return `<math display="block">${row(...parts)}</math>`;
}
