// The door of every npm script. It makes sure that the packages are installed and that a Node which can run
// TypeScript is at hand, then hands over. Plain JavaScript without packages, because it runs before there are any.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);

const biome = inRoot("node_modules/@biomejs/biome/bin/biome");
const astro = inRoot("node_modules/astro/bin/astro.mjs");

/** Each command: the file to run, and arguments that come before the visitor's own. */
const commands = {
  start: [inRoot("scripts/start.ts")],
  test: [inRoot("scripts/test.ts")],
  check: [inRoot("scripts/check.ts")],
  assess: [inRoot("scripts/assess.ts")],
  fuzz: [inRoot("scripts/fuzz.ts")],
  bench: [inRoot("scripts/bench.ts")],
  weigh: [inRoot("scripts/weigh.ts")],
  validate: [inRoot("scripts/validate.ts")],
  "quick-check": [inRoot("scripts/quick-check.ts")],
  "paper-key": [inRoot("scripts/paper-key.ts")],
  "release:check": [inRoot("scripts/release-check.ts")],
  docs: [inRoot("scripts/docs.ts")],
  format: [biome, "check", "--write"],
  build: [astro, "build"],
  dev: [astro, "dev"],
};

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence, status) {
  say(sentence);
  process.exit(status);
}

// ── Packages ────────────────────────────────────────────────────────────────────────────────────────────────────

const lockFile = inRoot("package-lock.json");
const stampFile = inRoot("node_modules/.rightsplit-installed");

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function lockHash() {
  return createHash("sha256").update(readFileSync(lockFile)).digest("hex");
}

/** Whether what npm noted about node_modules holds everything the lock file asks for on this machine. */
function installedByHandMatches() {
  const noted = read(inRoot("node_modules/.package-lock.json"));
  if (!noted) return false;
  const installed = JSON.parse(noted).packages;
  return Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages).every(([path, wanted]) => {
    const found = installed[path];
    if (!found) return path === "" || wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function packagesAreInPlace() {
  const hash = lockHash();
  if (read(stampFile) === hash) return true;
  if (!installedByHandMatches()) return false;
  writeFileSync(stampFile, hash);
  return true;
}

function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Several first runs may start at once (a batch split over workers): one installs, the others wait for it. */
function whileOthersWait(action) {
  mkdirSync(inRoot(".cache"), { recursive: true });
  const lock = inRoot(".cache/installing");
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const owner = Number(read(lock));
      if (owner > 0 && !isRunning(owner)) {
        rmSync(lock, { force: true });
        continue;
      }
      if (!waited) say("Another command is installing the packages; waiting for it.");
      sleep(500);
    }
  }
  try {
    action();
  } finally {
    rmSync(lock, { force: true });
  }
}

function install() {
  if (packagesAreInPlace()) return;
  say("Installing the packages named in package-lock.json (npm ci); this takes about half a minute.");
  // Everything npm says goes to stderr, so that a command's own output stays clean, even under `npm run -s`.
  const npm = process.env.npm_execpath ?? "";
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const result =
    basename(npm) === "npm-cli.js"
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (result.error) stop(`npm could not be started (${result.error.message}). Install Node.js with npm.`, 1);
  if (result.status !== 0) {
    rmSync(stampFile, { force: true });
    stop("The packages could not be installed; npm's own message is above. With a network connection, try again.", 1);
  }
  writeFileSync(stampFile, lockHash());
}

// ── Node ────────────────────────────────────────────────────────────────────────────────────────────────────────

function answersToVersion(node) {
  return existsSync(node) && spawnSync(node, ["--version"], { stdio: "ignore" }).status === 0;
}

/** The Node to use and what it must be told: the one from the packages, else the running one if new enough. */
function chooseNode() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const executable = process.platform === "win32" ? "node.exe" : "node";
  const packaged = inRoot(`node_modules/node-${platform}-${process.arch}/bin`, executable);
  if (answersToVersion(packaged)) return { node: packaged, options: [] };
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) {
    return { node: process.execPath, options: [] };
  }
  if (major === 23 || (major === 22 && minor >= 12)) {
    return { node: process.execPath, options: ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"] };
  }
  return stop(`Rightsplit needs Node 22.12 or newer on this machine; this is Node ${process.versions.node}.`, 2);
}

// ── Handing over ────────────────────────────────────────────────────────────────────────────────────────────────

function run(file, args) {
  const { node, options } = chooseNode();
  // On Windows the variable may be spelled Path; setting a second one would hide it.
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_OPTIONS: [process.env.NODE_OPTIONS, ...options].filter(Boolean).join(" "),
    [pathName]: [dirname(node), inRoot("node_modules/.bin"), process.env[pathName]].filter(Boolean).join(delimiter),
  };
  const child = spawn(node, [file, ...args], { cwd: root, env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // A terminal sends Ctrl+C to the whole group already; a second one would cut the child's farewell short.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on("error", (error) => stop(`Node could not be started: ${error.message}`, 1));
  child.on("exit", (status, signal) => process.exit(status ?? 128 + (constants.signals[signal] ?? 0)));
}

const [name = "", ...args] = process.argv.slice(2);
if (!Object.hasOwn(commands, name)) {
  stop(`There is no command "${name}". The commands are: ${Object.keys(commands).join(", ")}.`, 2);
}
if (!packagesAreInPlace()) whileOthersWait(install);
const [file, ...firstArgs] = commands[name];
if (!existsSync(file)) stop(`The command "${name}" needs ${file.slice(root.length + 1)}, which is missing.`, 2);
run(file, [...firstArgs, ...args]);
