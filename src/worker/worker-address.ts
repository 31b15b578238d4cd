import address from "./assess.worker.ts?worker&url";

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): URL;
  };
}

/** The site's one Trusted Types policy. It admits the address of our own worker and nothing else. */
function admitOnly(own: string): (address: string) => string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const createScriptURL = (wanted: string) => {
    if (wanted !== own) throw new TypeError("This is not the address of our worker.");
    return wanted;
  };
  return trustedTypes
    ? (wanted) => trustedTypes.createPolicy("rightsplit", { createScriptURL }).createScriptURL(wanted)
    : createScriptURL;
}

/** @throws wherever a browser has no workers or forbids them */
export function startWorker(): Worker {
  // The browser takes a trusted address; its type says text only.
  return new Worker(admitOnly(address)(address) as URL, { type: "module" });
}
