import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { inRoot } from "../project.ts";

export interface StreamRun {
  lines: number;
  seconds: number;
  /** Resident memory in MB after a tenth of the lines and near the end; null where the system does not tell. */
  early: number | null;
  late: number | null;
}

/** Sends lines through the command line as a batch job would, and watches time and memory. */
export async function runStream(sources: readonly string[], lines: number): Promise<StreamRun> {
  const child = spawn(process.execPath, [inRoot("scripts/assess.ts"), "-", "--no-dates"], {
    stdio: ["pipe", "pipe", "inherit"],
    cwd: inRoot(),
  });
  const start = performance.now();
  let done = 0;
  let early: number | null = null;
  let late: number | null = null;
  const finished = new Promise<void>((resolve) => child.on("close", () => resolve()));
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) done += 1;
    if (early === null && done >= lines / 10) early = memoryOf(child.pid);
    if (done >= lines * 0.9) late = memoryOf(child.pid) ?? late;
  });
  for (let line = 0; line < lines; line += 1) {
    const text = `${sources[line % sources.length]}\n`;
    if (!child.stdin.write(text)) await new Promise((resume) => child.stdin.once("drain", resume));
  }
  child.stdin.end();
  await finished;
  return { lines: done, seconds: (performance.now() - start) / 1000, early, late };
}

function memoryOf(processId: number | undefined): number | null {
  try {
    const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId}/status`, "utf8"))?.[1];
    return resident ? Number(resident) / 1024 : null;
  } catch {
    return null;
  }
}
