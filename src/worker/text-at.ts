/** @throws TypeError when there is no connection or no such file */
export async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}.`);
  return response.text();
}
