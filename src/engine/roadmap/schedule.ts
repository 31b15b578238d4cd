/** A plan reduced to what matters for time. Steps come in the order of work, each after what it waits for. */
export interface Network {
  /** For each step, the indexes of the steps it waits for. All are smaller than its own. */
  after: readonly (readonly number[])[];
  /** Index of the first step that waits for all before the phase it opens; the number of steps if there is none. */
  review: number;
  /** Index of the first step after that phase. */
  reviewEnd: number;
}

/** Starts and ends in days of work of one lane. */
export interface Times {
  starts: Float64Array;
  ends: Float64Array;
  /** When the last step ends. */
  finish: number;
}

/**
 * Gives each step, in order, to the lane on which it can begin first (of equals, the one that was free last), and never
 * splits it. A step of zero days takes no lane and passes on what it waited for. No step begins after all before it have
 * ended; so two lanes are never slower than one, and the plan for half as many days a month is never the shorter one.
 *
 * @param days for each step, 0 or more
 * @param lanes 1 or 2
 */
export function schedule(network: Network, days: ArrayLike<number>, lanes: number, into = emptyTimes(network)): Times {
  const { starts, ends } = into;
  let first = 0;
  let second = lanes > 1 ? 0 : Number.POSITIVE_INFINITY;
  let finish = 0;
  let barrier = 0;
  for (let index = 0; index < network.after.length; index += 1) {
    if (index === network.review) barrier = finish;
    let ready = index >= network.review && index < network.reviewEnd ? barrier : 0;
    for (const before of network.after[index] ?? []) ready = Math.max(ready, ends[before] ?? 0);
    const length = days[index] ?? 0;
    let start = ready;
    if (length > 0) {
      start = Math.max(ready, Math.min(first, second));
      const takesFirst = first <= start && (second > start || first >= second);
      if (takesFirst) first = start + length;
      else second = start + length;
    }
    starts[index] = start;
    ends[index] = start + length;
    finish = Math.max(finish, start + length);
  }
  into.finish = finish;
  return into;
}

export function emptyTimes({ after }: Network): Times {
  return { starts: new Float64Array(after.length), ends: new Float64Array(after.length), finish: 0 };
}
