/**
 * CRC-32 (polynomial of ISO 3309) of a text as seven base-36 digits. Catches every change of a single character and
 * every cut or typing mistake within four neighbouring characters, others but for one in four thousand million.
 *
 * @param text ASCII only
 */
export function checksum(text: string): string {
  let rest = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    rest ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (~rest >>> 0).toString(36).padStart(7, "0");
}
