/** Whether the one version of the model, such as 2.10.0, came after the other. Three numbers each. */
export function isNewerVersion(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((version) => version.split(".").map(Number)) as [number[], number[]];
  const differs = ours.findIndex((part, at) => part !== theirs[at]);
  return differs >= 0 && (ours[differs] ?? 0) > (theirs[differs] ?? 0);
}
