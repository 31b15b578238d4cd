import { build, isBuilt } from "./build.ts";
import { serve } from "./serve.ts";

const wantedPort = Number(process.env.PORT ?? 4321);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(wantedPort) || wantedPort < 0 || wantedPort > 65_535) {
  stop(`PORT is "${process.env.PORT}", which is no port. Give a whole number from 0 to 65535.`);
}

if (!isBuilt()) {
  console.log("Building the site; this takes about ten seconds and is skipped when nothing has changed.");
  const { status, output } = await build();
  if (status !== 0) stop(`${output}\nThe site could not be built. The reason is in the lines above.`);
}

try {
  const { address, close } = await serve({ port: wantedPort, otherPorts: 20 });
  const taken = wantedPort !== 0 && Number(new URL(address).port) !== wantedPort;
  if (taken) console.log(`Port ${wantedPort} is taken by another program, so this is the next free one.`);
  console.log(`Rightsplit is at ${address}  (Ctrl+C ends it.)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  stop(`The site is built in dist/, but it could not be served: ${reason}`);
}
