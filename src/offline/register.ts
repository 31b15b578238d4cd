import { trustedAddress } from "./trusted-address.ts";

/**
 * Has the site kept in this browser, so that it works without a connection. Call it when the visitor has given an answer,
 * as often as you like. In a frame, without a secure connection, and wherever a browser has no such workers or forbids
 * them, it does nothing. Never throws.
 *
 * @param address of the worker's file, such as "/sw.js"
 */
export async function keepSiteOffline(address: string): Promise<void> {
  try {
    if (window.top !== window.self || !window.isSecureContext) return;
    const { serviceWorker } = navigator;
    // The browser takes a trusted address; its type says text only.
    await serviceWorker.register(trustedAddress(address) as URL, { updateViaCache: "none" });
    const { active } = await serviceWorker.ready;
    active?.postMessage("keep");
  } catch {
    // Without it the site needs a connection, as any site does.
  }
}
