import { apply, fraction, inBrackets, math, name, number, row, sign, sub, sum } from "./mathml.ts";

const [equals, minus, plus, times] = ["=", "−", "+", "·"].map(sign) as [string, string, string, string];
const of = (base: string, ...index: string[]) => sub(name(base), row(...index.map(name)));
const half = fraction(number(1), number(2));

/** Formulas of the method by id; their words begin with method.formula.<id>. Symbols are the same in all of them. */
export const formulas = {
  value: math(
    of("V", "o"),
    equals,
    minus,
    inBrackets(name("W"), times, of("L", "o"), plus, inBrackets(number(1), minus, name("W")), times, of("B", "o")),
  ),
  leftOver: math(
    of("L", "o"),
    equals,
    sum(
      name("k"),
      null,
      row(of("w", "k"), times, of("n", "k"), times, inBrackets(number(1), minus, of("c", "o", "k"))),
    ),
  ),
  burden: math(
    of("B", "o"),
    equals,
    of("d", "o"),
    times,
    fraction(number(1), name("R")),
    sum(name("r"), null, of("u", "r")),
  ),
  lack: math(
    of("u", "r"),
    equals,
    number(1),
    minus,
    apply("min", name("z"), sign(","), fraction(number(1), of("m", "r")), sum(name("q"), null, of("s", "q"))),
  ),
  share: math(
    of("p", "o"),
    equals,
    fraction(number(1), name("N")),
    sum(
      row(name("i"), equals, number(1)),
      name("N"),
      fraction(
        apply("exp", of("V", "o", "i"), sign("/"), name("τ")),
        sum(row(name("j"), sign("∈"), of("A", "i")), null, apply("exp", of("V", "j", "i"), sign("/"), name("τ"))),
      ),
    ),
  ),
  weight: math(
    name("W"),
    equals,
    name("a"),
    plus,
    fraction(row(inBrackets(number(1), minus, name("S")), plus, name("U")), number(2)),
    times,
    inBrackets(name("b"), minus, name("a")),
  ),
  centroid: math(
    of("g", "k"),
    equals,
    fraction(number(1), name("m")),
    sum(row(name("i"), equals, name("k")), name("m"), fraction(number(1), name("i"))),
  ),
  maturity: math(
    name("M"),
    equals,
    fraction(row(half, times, name("P"), plus, sum(name("q"), null, of("l", "q"))), row(name("P"), plus, name("m"))),
  ),
  pull: math(
    of("Z", "t"),
    equals,
    `<munder>${sign("max")}${name("k")}</munder>`,
    inBrackets(of("α", "t", "k"), times, of("n", "k")),
  ),
  ease: math(of("E", "t"), equals, fraction(number(1), row(number(1), plus, of("H", "t")))),
  hold: math(
    of("H", "t"),
    equals,
    row(name("h"), times, name("C")),
    plus,
    row(name("D"), times, inBrackets(name("v"), plus, name("y"), times, name("G"))),
    plus,
    row(name("f"), times, name("F")),
  ),
} as const satisfies Record<string, string>;

export type FormulaId = keyof typeof formulas;
