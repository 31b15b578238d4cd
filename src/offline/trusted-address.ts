interface Policy {
  createScriptURL(address: string): URL;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

/** The workers of this site, below its address. */
const ownWorkers = /^(?:sw\.js|_astro\/(?:assess|compare|try)\.worker-[\w-]+\.js)$/;

export function isOwnWorker(address: string, base: string): boolean {
  return address.startsWith(base) && ownWorkers.test(address.slice(base.length));
}

let policy: Policy | undefined;

/**
 * An address that the browser lets start a worker. The site's one Trusted Types policy, made once for a page, admits the
 * files of our own workers and nothing else.
 *
 * @throws TypeError for any other address
 */
export function trustedAddress(address: string): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return admitted(address);
  policy ??= trustedTypes.createPolicy("rightsplit", { createScriptURL: admitted });
  return policy.createScriptURL(address);
}

function admitted(address: string): string {
  // While somebody edits the site, workers come from their sources.
  if (import.meta.env.DEV || isOwnWorker(address, import.meta.env.BASE_URL)) return address;
  throw new TypeError("This is not the address of a worker of ours.");
}
