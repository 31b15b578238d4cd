/**
 * What anybody would write first for the same amount of work, with the engine's own ingredients left out: in each draw sample
 * thirty answers, make twelve factors of them, multiply these by each option's weights, add up, and count which of six
 * options is first. The yardstick of the bench.
 *
 * @returns how often each option was first
 */
export function plainLoop(draws: number): Uint32Array {
  const options = 6;
  const answers = 30;
  const factors = 12;
  const weights = Float64Array.from({ length: options * factors }, (_, index) => 1 / (1 + index));
  const wins = new Uint32Array(options);
  const sampled = new Float64Array(answers);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let answer = 0; answer < answers; answer += 1) sampled[answer] = Math.random();
    let best = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (let option = 0; option < options; option += 1) {
      let value = 0;
      for (let factor = 0; factor < factors; factor += 1) {
        value += (sampled[factor] ?? 0) * (weights[option * factors + factor] ?? 0);
      }
      if (value > bestValue) {
        best = option;
        bestValue = value;
      }
    }
    wins[best] = (wins[best] ?? 0) + 1;
  }
  return wins;
}
