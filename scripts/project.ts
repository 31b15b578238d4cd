import { type SpawnOptions, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");

export function inRoot(...parts: string[]): string {
  return join(root, ...parts);
}

/** The folder for everything that can be made again; never committed. */
export function inCache(...parts: string[]): string {
  mkdirSync(inRoot(".cache"), { recursive: true });
  return inRoot(".cache", ...parts);
}

/** The programs of our packages as files, because a bare name would not start on Windows. */
export const programs = {
  astro: inRoot("node_modules/astro/bin/astro.mjs"),
  biome: inRoot("node_modules/@biomejs/biome/bin/biome"),
  depcruise: inRoot("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
  playwright: inRoot("node_modules/@playwright/test/cli.js"),
  stryker: inRoot("node_modules/@stryker-mutator/core/bin/stryker.js"),
  tsc: inRoot("node_modules/typescript/bin/tsc"),
  vitest: inRoot("node_modules/vitest/vitest.mjs"),
};

export interface Ended {
  status: number;
  output: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Show the output as it comes, on standard output or standard error, instead of keeping it. */
  show?: "out" | "err";
  timeoutSeconds?: number;
}

/** Runs any program in the project folder and waits for its end. A program that cannot start ends with status 127. */
export function runProgram(file: string, args: string[], options: RunOptions = {}): Promise<Ended> {
  const spawnOptions: SpawnOptions = {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: options.show ? ["ignore", options.show === "out" ? 1 : 2, 2] : ["ignore", "pipe", "pipe"],
    ...(options.timeoutSeconds === undefined ? {} : { timeout: options.timeoutSeconds * 1000 }),
  };
  return new Promise((done) => {
    let output = "";
    const child = spawn(file, args, spawnOptions);
    const keep = (text: string) => {
      output += text;
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => done({ status: 127, output: `${output}${error.message}\n` }));
    child.on("close", (status) => done({ status: status ?? 1, output }));
  });
}

/** Runs a script, or a program of our packages, with the Node that runs this one. */
export function runNode(file: string, args: string[], options: RunOptions = {}): Promise<Ended> {
  return runProgram(process.execPath, [file, ...args], options);
}
