interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): URL;
  };
}

/** The site's one Trusted Types policy. It admits the address of a page's own worker and nothing else. */
export function admitOnly(own: string): (address: string) => string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const createScriptURL = (wanted: string) => {
    if (wanted !== own) throw new TypeError("This is not the address of our worker.");
    return wanted;
  };
  return trustedTypes
    ? (wanted) => trustedTypes.createPolicy("rightsplit", { createScriptURL }).createScriptURL(wanted)
    : createScriptURL;
}
