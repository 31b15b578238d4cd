import { limits } from "../knowledge/answers/limits.ts";

/** The text of a file of the visitor's. One byte more than is allowed is enough to see that it is too large. @throws where it cannot be read */
export function textOf(file: File): Promise<string> {
  return file.slice(0, limits.bytes + 1).text();
}
