import { applicationOf, nothing } from "./application.ts";
import { answered, made } from "./presence.ts";
import type { Site } from "./scene.ts";
import { asks, gather, piece, say, tells } from "./sketch.ts";
import type { Structure } from "./structure.ts";

/** Bought products, connected through one adapter; what is not replaced stays. */
export function boughtStructure(site: Site): Structure {
  const isNew = answered(site, "software") === "none-yet";
  const present = isNew ? nothing() : applicationOf(site);
  const replaced = made(site, "replace");
  if (!replaced) return present;
  const rest = present.entrances[0];
  return {
    ...gather(
      {
        pieces: [
          piece("product", "parts", "product", say("product.chosen"), { unknown: replaced }),
          piece("export", "data", "files", say("export"), { unknown: replaced }),
          ...(rest ? [piece("adapter", "messaging", "tool", say("adapter"), { unknown: replaced })] : []),
        ],
        arrows: [
          tells("product", "export", say("arrow.export")),
          ...(rest ? [asks(rest, "adapter"), asks("adapter", "product")] : []),
        ],
      },
      {
        ...present,
        pieces: present.pieces.map((item) => (item.id === rest ? { ...item, message: say("product.rest") } : item)),
      },
    ),
    entrances: [...present.entrances, "product"],
    callers: rest ? [rest] : ["product"],
    services: [],
  };
}
