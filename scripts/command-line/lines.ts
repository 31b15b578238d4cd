/** One line of a stream, or the fact that it was longer than allowed. */
export type Line = { number: number; text: string } | { number: number; tooLong: true };

/**
 * The lines of a stream of bytes, one at a time. Holds one line at most, and of a line that is longer than allowed nothing,
 * so that memory stays the same for any input.
 *
 * @param most bytes a line may have
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const line = (): Line => {
    const text = length > most ? null : new TextDecoder().decode(joined(pieces, length)).replace(/\r$/, "");
    pieces = [];
    length = 0;
    number += 1;
    return text === null ? { number: number - 1, tooLong: true } : { number: number - 1, text };
  };
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > most) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.slice(start));
  }
  if (length > 0) yield line();
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
