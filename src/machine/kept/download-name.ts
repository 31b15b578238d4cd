/** Most letters of an assessment's name in the name of its file. */
const most = 60;

/**
 * Name for the answers file of an assessment, such as rightsplit-acme-june.json: letters and digits of any script, and
 * nothing that a file system could object to.
 *
 * @param day of its last change, such as 2026-11-27; used where it has no name
 */
export function downloadName(name: string | undefined, day: string | null): string {
  const plain =
    (name ?? "")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const part = [...plain.join("-")].slice(0, most).join("").replace(/-$/, "");
  return ["rightsplit", part || ["answers", day].filter(Boolean).join("-")].join("-").concat(".json");
}
