import { noteShipped, packageOf } from "./shipped-packages.ts";

/** The little of a bundle that is looked at. */
type Bundle = Record<string, { type: string; modules?: Record<string, { renderedLength?: number }> }>;

interface RecordPlugin {
  name: string;
  generateBundle(this: { environment?: { name: string } }, options: unknown, bundle: Bundle): void;
}

/** Notes the packages of which at least one line is in a script for visitors. What renders pages at build time is not sent. */
export function recordShippedPackages(): RecordPlugin {
  return {
    name: "record-shipped-packages",
    generateBundle(_options, bundle) {
      if (this.environment && this.environment.name !== "client") return;
      noteShipped(packagesIn(bundle));
    },
  };
}

export function packagesIn(bundle: Bundle): string[] {
  const files = Object.values(bundle).flatMap((part) =>
    Object.entries(part.modules ?? {})
      .filter(([, module]) => module.renderedLength !== 0)
      .map(([file]) => file),
  );
  return [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort();
}
