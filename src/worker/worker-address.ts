import { trustedAddress } from "../offline/trusted-address.ts";
import address from "./assess.worker.ts?worker&url";

/** @throws wherever a browser has no workers or forbids them */
export function startWorker(): Worker {
  // The browser takes a trusted address; its type says text only.
  return new Worker(trustedAddress(address) as URL, { type: "module" });
}
