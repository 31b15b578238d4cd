/**
 * Exponential and logarithm that give the same bits in every engine. Math.exp and Math.log may differ in the last place
 * between engines, which would make two browsers disagree about a close verdict. Only + - * / are used here; IEEE 754
 * fixes their results. Method and coefficients: fdlibm, e_exp.c and e_log.c (Sun Microsystems, 1993).
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.4426950408889634;

/** 2 to the power of 0, -1, -2, … down to the smallest normal number. */
const halves = new Float64Array(1023);
for (let power = 0, value = 1; power < halves.length; power += 1, value /= 2) halves[power] = value;

/** e to the power of x, for x of at most 0. Below -708 the result is 0. Error below one unit in the last place. */
export function exponential(x: number): number {
  if (x >= 0) return 1;
  if (x < -708) return 0;
  const power = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - power * LN2_HIGH;
  const low = power * LN2_LOW;
  const rest = high - low;
  const square = rest * rest;
  const c =
    rest -
    square *
      (1.66666666666666019037e-1 +
        square *
          (-2.77777777770155933842e-3 +
            square *
              (6.61375632143793436117e-5 + square * (-1.6533902205465251539e-6 + square * 4.13813679705723846039e-8))));
  return (1 - (low - (rest * c) / (2 - c) - high)) * (halves[-power] ?? 0);
}

/** Natural logarithm of x, for x above 0. */
export function logarithm(x: number): number {
  let fraction = x;
  let power = 0;
  while (fraction >= 1.4142135623730951) {
    fraction /= 2;
    power += 1;
  }
  while (fraction < 0.7071067811865476) {
    fraction *= 2;
    power -= 1;
  }
  const f = fraction - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  return power * LN2_HIGH - (half - (s * (half + even + odd) + power * LN2_LOW) - f);
}
