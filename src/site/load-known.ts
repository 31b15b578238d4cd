import type { Knowledge, Words } from "../knowledge/knowledge.ts";

/** What is needed to work out a result and to say it. */
export interface Known {
  knowledge: Knowledge;
  words: Words;
}

/** Where it lies on our own site. */
export interface Addresses {
  knowledge: string;
  words: string;
}

let kept: Promise<Known> | undefined;

/** Fetched once. After a failure the next call tries again. @throws TypeError when it cannot be had */
export function loadKnown(addresses: Addresses): Promise<Known> {
  kept ??= both(addresses).catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

async function both(addresses: Addresses): Promise<Known> {
  const [knowledge, words] = await Promise.all([fetched(addresses.knowledge), fetched(addresses.words)]);
  return { knowledge: (await knowledge.json()) as Knowledge, words: (await words.json()) as Words };
}

/** @throws TypeError when there is no connection or no such file */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}.`);
  return response;
}
