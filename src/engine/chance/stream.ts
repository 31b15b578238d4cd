/** A stream of uniform random numbers between 0 and 1, both excluded. */
export interface Stream {
  next(): number;
}

/**
 * A stream that is the same for the same seed and name in every program and every engine, because it uses 32-bit integer
 * arithmetic only. Each use has a name of its own ("answer/lead-time"), so that a new question does not shift the numbers
 * of the others.
 *
 * Generator: sfc32 by Chris Doty-Humphrey (PractRand), seeded by a 32-bit FNV-1a hash of the name.
 */
export function createStream(seed: number, name = ""): Stream {
  let a = seed | 0;
  let b = hash(name);
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 15; warmUp += 1) step();
  return { next: () => (step() + 0.5) / 4294967296 };
}

function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
