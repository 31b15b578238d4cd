/** A number of which some facts may be open: what is taken for it, and the least and the most it may turn out to be. */
export interface Span {
  value: number;
  low: number;
  high: number;
}

export function certain(value: number): Span {
  return { value, low: value, high: value };
}

/** @param combine rises with each of its arguments */
export function combined(spans: readonly Span[], combine: (numbers: readonly number[]) => number): Span {
  return {
    value: combine(spans.map(({ value }) => value)),
    low: combine(spans.map(({ low }) => low)),
    high: combine(spans.map(({ high }) => high)),
  };
}

/** Four digits are kept, so that what computing adds in the last ones decides nothing. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export function product(...spans: readonly Span[]): Span {
  return combined(spans, (numbers) => numbers.reduce((all, one) => all * one, 1));
}
