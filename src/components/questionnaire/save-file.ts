/** Hands a file made in the browser to its downloads. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // A browser may begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
