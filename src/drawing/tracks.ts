/** A stretch of a line along a channel or corridor, with the lines that leave it to either side. */
export interface Stretch {
  id: string;
  /** Smallest and largest place along the channel. */
  from: number;
  to: number;
  /** Places at which it is left, and whether towards smaller (-1) or larger (1) tracks. */
  stubs: { at: number; side: -1 | 1 }[];
}

/**
 * A track for each stretch, counted from 0, so that stretches on the same track never touch and few lines cross. Returns
 * the tracks in the order of the stretches and their number.
 */
export function assignTracks(stretches: readonly Stretch[]): { tracks: Map<string, number>; count: number } {
  const order = stretches.toSorted(
    (one, other) => lean(one) - lean(other) || one.from - other.from || (one.id < other.id ? -1 : 1),
  );
  for (let pass = 0; pass < order.length; pass++) {
    let swapped = false;
    for (let index = 1; index < order.length; index++) {
      const [before, after] = [order[index - 1], order[index]];
      if (!before || !after || crossings(before, after) <= crossings(after, before)) continue;
      order[index - 1] = after;
      order[index] = before;
      swapped = true;
    }
    if (!swapped) break;
  }
  const tracks = new Map<string, number>();
  const placed: { stretch: Stretch; track: number }[] = [];
  let count = 0;
  for (const stretch of order) {
    const meets = placed.filter((other) => touch(other.stretch, stretch));
    const track = Math.max(-1, ...meets.map((other) => other.track)) + 1;
    placed.push({ stretch, track });
    tracks.set(stretch.id, track);
    count = Math.max(count, track + 1);
  }
  return { tracks, count };
}

/** Stretches that mostly turn to one side belong on that side. */
function lean({ stubs }: Stretch): number {
  return stubs.reduce((sum, { side }) => sum + side, 0);
}

function touch(one: Stretch, other: Stretch): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Lines that cross if one stretch lies on a smaller track than the other. */
function crossings(smaller: Stretch, larger: Stretch): number {
  const over = (from: Stretch, onto: Stretch, side: -1 | 1) =>
    from.stubs.filter((stub) => stub.side === side && stub.at >= onto.from && stub.at <= onto.to).length;
  return over(smaller, larger, 1) + over(larger, smaller, -1);
}
